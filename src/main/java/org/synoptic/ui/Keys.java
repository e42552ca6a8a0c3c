package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.FocusRing;

/**
 * Which key means an action where. A plain key acts only while a list has the focus, a sign such as
 * the slash everywhere but in a text field; each plain letter has a twin with {@code Ctrl+Shift}
 * that acts everywhere, and each letter with {@code Shift} one with {@code Ctrl+Alt+Shift}.
 */
final class Keys {

  private static final Set<KeyCode> EDITING =
      Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

  private Keys() {}

  /** Whether a key that was pressed means a combination while a node has the focus. */
  static boolean means(KeyEvent event, KeyCombination key, @Nullable Node focus) {
    boolean text = focus instanceof TextInputControl;
    if (text && event.isShortcutDown() && EDITING.contains(event.getCode())) {
      return false;
    }
    if (everywhere(key)) {
      return key.match(event);
    }
    if (key instanceof KeyCharacterCombination sign) {
      // A sign is matched as it is typed, since each layout of the keyboard has it elsewhere.
      return !text
          && event.getEventType().equals(KeyEvent.KEY_TYPED)
          && event.getCharacter().equals(sign.getCharacter());
    }
    return (key.match(event) && FocusRing.inList(focus))
        || twin(key).map(other -> other.match(event)).orElse(false);
  }

  /** The combinations that mean a key, the key itself first. */
  static List<KeyCombination> all(KeyCombination key) {
    return twin(key).map(other -> List.of(key, other)).orElse(List.of(key));
  }

  static Optional<KeyCombination> twin(KeyCombination key) {
    // Ctrl+Shift+Z does again what was taken back, in this program as in others.
    if (!(key instanceof KeyCodeCombination code)
        || !code.getCode().isLetterKey()
        || code.getCode() == KeyCode.Z
        || everywhere(key)) {
      return Optional.empty();
    }
    return Optional.of(
        code.getShift() == ModifierValue.DOWN
            ? new KeyCodeCombination(
                code.getCode(),
                KeyCombination.SHORTCUT_DOWN,
                KeyCombination.ALT_DOWN,
                KeyCombination.SHIFT_DOWN)
            : new KeyCodeCombination(
                code.getCode(), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
  }

  private static boolean everywhere(KeyCombination key) {
    boolean function = key instanceof KeyCodeCombination code && code.getCode().isFunctionKey();
    return function
        || key.getControl() == ModifierValue.DOWN
        || key.getShortcut() == ModifierValue.DOWN
        || key.getAlt() == ModifierValue.DOWN
        || key.getMeta() == ModifierValue.DOWN;
  }
}
