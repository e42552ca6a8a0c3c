package org.synoptic.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/**
 * The typefaces that come with the program, so that it looks the same on every machine: Inter for
 * text and Feather for symbols. Scripts that Inter lacks are drawn with the system's typefaces.
 */
final class Fonts {

  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
  private static final double ANY_SIZE = 14;

  private static final AtomicBoolean LOADED = new AtomicBoolean();

  private Fonts() {}

  /** Makes them known to the style sheets; doing it again changes nothing. */
  static void load() {
    if (LOADED.compareAndSet(false, true)) {
      loadAll();
    }
  }

  private static void loadAll() {
    for (String style : List.of("Regular", "Italic", "SemiBold", "Bold", "BoldItalic")) {
      load(Fonts.class, INTER + style + ".otf");
    }
    load(Feather.class, "/META-INF/resources/feather/4.28/fonts/feather.ttf");
  }

  private static void load(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
        System.getLogger(Fonts.class.getName())
            .log(System.Logger.Level.WARNING, "typeface missing: {0}", file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
