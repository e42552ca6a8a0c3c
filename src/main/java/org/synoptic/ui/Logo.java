package org.synoptic.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The sign of the program: two columns that meet in one row. */
final class Logo extends HBox {

  Logo() {
    getStyleClass().add("logo");
    for (String part : new String[] {"logo-left", "logo-row", "logo-right"}) {
      Region region = new Region();
      region.getStyleClass().add(part);
      getChildren().add(region);
    }
    setMaxHeight(USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
  }
}
