package org.synoptic.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark: the style sheet of the controls and the colours of our own roles. */
public enum Theme {
  /** Dark words on a light ground. */
  LIGHT,
  /** Light words on a dark ground. */
  DARK;

  private static final double NORMAL = 14;

  /** The theme of a name as it is remembered and given on the command line; light if unknown. */
  public static Theme named(String name) {
    return name.equalsIgnoreCase("dark") ? DARK : LIGHT;
  }

  /** Its name, as it is remembered. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /**
   * Dresses all controls. Before the first control is made, it spares the reading of the looks that
   * JavaFX would give them.
   */
  public void dressControls() {
    Fonts.load();
    String controls =
        this == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet();
    // Setting it again, even to the same, styles every node anew.
    if (!controls.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(controls);
    }
  }

  /**
   * Dresses a window; popups that belong to it follow.
   *
   * @param scale size of the text, 1 for 100 %
   */
  public void dress(Scene scene, double scale) {
    dressControls();
    String size = ".root { -fx-font-size: " + Math.round(NORMAL * scale) + "px; }";
    String encoded = URLEncoder.encode(size, StandardCharsets.UTF_8).replace("+", "%20");
    scene
        .getStylesheets()
        .setAll(
            sheet(Theme.class, id() + ".css"),
            sheet(Theme.class, "kit.css"),
            "data:text/css," + encoded);
  }

  /** The address of a style sheet that lies beside a class. */
  public static String sheet(Class<?> beside, String name) {
    URL found = beside.getResource(name);
    return Objects.requireNonNull(found, name).toExternalForm();
  }
}
