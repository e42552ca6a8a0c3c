package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.Action;

/**
 * Everything that can be done now, in one place: palette, help and keys are made from it.
 *
 * @param window what can be done on every screen
 * @param screen what can be done on the screen that is shown
 */
record ActionTable(List<Action> window, List<Action> screen) {

  ActionTable {
    window = List.copyOf(window);
    screen = List.copyOf(screen);
  }

  /** All actions, those of the screen first. */
  List<Action> all() {
    return Stream.concat(screen.stream(), window.stream()).toList();
  }

  /**
   * The action that a key means.
   *
   * @param focus what has the focus
   */
  Optional<Action> find(KeyEvent event, @Nullable Node focus) {
    return all().stream()
        .filter(action -> action.enabled().get())
        .filter(action -> action.key().map(key -> Keys.means(event, key, focus)).orElse(false))
        .findFirst();
  }

  /** Keys that mean two actions. A right table has none. */
  List<String> clashes() {
    List<String> keys =
        all().stream()
            .flatMap(action -> action.key().stream())
            .flatMap(key -> Keys.all(key).stream())
            .map(Object::toString)
            .toList();
    return keys.stream()
        .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
        .distinct()
        .toList();
  }
}
