package org.synoptic.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Symbols that grow with the text around them. */
public final class Icons {

  private Icons() {}

  /**
   * A symbol. It has no name of its own: what it stands on has one.
   *
   * @param icon which one; the style class {@code icon} sets size and colour
   */
  public static Text of(Feather icon) {
    Text symbol = new Text(Character.toString(icon.getCode()));
    symbol.getStyleClass().addAll("icon", "ikonli-font-icon");
    symbol.setAccessibleRole(AccessibleRole.NODE);
    symbol.setMouseTransparent(true);
    return symbol;
  }
}
