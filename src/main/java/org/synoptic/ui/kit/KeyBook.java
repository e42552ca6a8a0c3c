package org.synoptic.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCombination;

/**
 * The keys that the user gave to actions in the place of their own, by the ids of the actions. Used
 * on the screen's thread.
 */
public final class KeyBook {

  private static final Map<String, KeyCombination> KEYS = new TreeMap<>();
  private static final ReadOnlyIntegerWrapper CHANGES = new ReadOnlyIntegerWrapper(0);

  private KeyBook() {}

  /** The key that the user gave to an action, or empty. */
  public static Optional<KeyCombination> of(String action) {
    return Optional.ofNullable(KEYS.get(action));
  }

  /** Gives an action a key. */
  public static void put(String action, KeyCombination key) {
    KEYS.put(action, key);
    CHANGES.set(CHANGES.get() + 1);
  }

  /** Gives an action its own key back. */
  public static void reset(String action) {
    KEYS.remove(action);
    CHANGES.set(CHANGES.get() + 1);
  }

  /** Goes up with each change. */
  public static ReadOnlyIntegerProperty changesProperty() {
    return CHANGES.getReadOnlyProperty();
  }

  /** All of it as text: a line for each action. */
  public static String write() {
    return KEYS.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue().getName())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Takes what {@link #write} gave in the place of what is here; lines of another form are left
   * out.
   */
  public static void read(String text) {
    KEYS.clear();
    for (String line : text.split("\n", -1)) {
      int at = line.indexOf('=');
      if (at > 0) {
        key(line.substring(at + 1)).ifPresent(key -> KEYS.put(line.substring(0, at), key));
      }
    }
    CHANGES.set(CHANGES.get() + 1);
  }

  private static Optional<KeyCombination> key(String name) {
    try {
      return Optional.of(KeyCombination.valueOf(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
