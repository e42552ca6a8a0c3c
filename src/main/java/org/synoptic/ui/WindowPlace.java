package org.synoptic.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Remembers where the window stood and how large it was. */
final class WindowPlace {

  private static final String NAME = "window";
  private static final String FULL = "maximized";

  private final Stage stage;
  private final Settings settings;

  WindowPlace(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /**
   * Puts the window back where it was, and remembers it when it closes.
   *
   * @param screen the part of the screen that windows may use; a place off it is not taken
   */
  void follow(Rectangle2D screen) {
    settings.get(NAME).ifPresent(remembered -> restore(remembered, screen));
    stage.setOnCloseRequest(event -> settings.put(NAME, describe()));
  }

  private void restore(String remembered, Rectangle2D screen) {
    if (remembered.equals(FULL)) {
      stage.setMaximized(true);
      return;
    }
    List<Double> numbers;
    try {
      numbers = Stream.of(remembered.split(",")).map(Double::valueOf).toList();
    } catch (NumberFormatException unreadable) {
      return;
    }
    if (numbers.size() == 4
        && screen.contains(numbers.get(0), numbers.get(1))
        && numbers.get(2) >= stage.getMinWidth()
        && numbers.get(3) >= stage.getMinHeight()) {
      stage.setX(numbers.get(0));
      stage.setY(numbers.get(1));
      stage.setWidth(Math.min(numbers.get(2), screen.getWidth()));
      stage.setHeight(Math.min(numbers.get(3), screen.getHeight()));
    }
  }

  private String describe() {
    return stage.isMaximized()
        ? FULL
        : String.format(
            Locale.ROOT,
            "%.0f,%.0f,%.0f,%.0f",
            stage.getX(),
            stage.getY(),
            stage.getWidth(),
            stage.getHeight());
  }
}
