package org.synoptic.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;

/** The sign of the program, as high as a line of text. */
final class Logo extends ImageView {

  private static final double EMS = 1.55;

  /** The sign beside words of a font. */
  Logo(ObservableValue<Font> font) {
    Optional.ofNullable(Logo.class.getResource("/org/synoptic/icons/synoptic-128.png"))
        .ifPresent(icon -> setImage(new Image(icon.toExternalForm())));
    setPreserveRatio(true);
    setSmooth(true);
    fitHeightProperty().bind(font.map(one -> one.getSize() * EMS));
  }
}
