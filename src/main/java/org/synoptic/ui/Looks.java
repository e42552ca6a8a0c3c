package org.synoptic.ui;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.synoptic.ui.kit.Theme;

/** How the window looks: theme and size of the text. Both are remembered with the library. */
final class Looks {

  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 2;
  private static final double STEP = 0.1;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty scale = new SimpleDoubleProperty(1);

  /** Dresses a window now and after every change. */
  void dress(Scene scene) {
    Runnable again = () -> theme.get().dress(scene, scale.get());
    theme.subscribe(again);
    scale.subscribe(again);
    again.run();
  }

  /** Takes what was remembered and remembers every change. */
  void follow(Settings settings) {
    settings.get("theme").map(Theme::named).ifPresent(theme::set);
    settings.get("text").flatMap(Looks::number).ifPresent(this::size);
    theme.addListener((property, old, now) -> settings.put("theme", now.id()));
    scale.addListener(
        (property, old, now) -> settings.put("text", Long.toString(Math.round(percent()))));
  }

  ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  DoubleProperty scaleProperty() {
    return scale;
  }

  void swapTheme() {
    theme.set(theme.get().other());
  }

  void larger() {
    size(percent() + 100 * STEP);
  }

  void smaller() {
    size(percent() - 100 * STEP);
  }

  void normal() {
    size(100);
  }

  private double percent() {
    return scale.get() * 100;
  }

  private void size(double percent) {
    scale.set(Math.clamp(Math.round(percent) / 100.0, SMALLEST, LARGEST));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
