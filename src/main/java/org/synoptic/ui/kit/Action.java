package org.synoptic.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something the user can do. Menus, palette, buttons, tooltips and the help of keys are all made
 * from it.
 *
 * @param id key of its label in {@code messages.properties} ({@code action.compare.merge})
 * @param icon its symbol, when it has one
 * @param key what to press; a plain letter acts only while a list has the focus
 * @param enabled whether it can be done now
 * @param handler does it, on the screen's thread
 */
public record Action(
    String id,
    Optional<Feather> icon,
    Optional<KeyCombination> key,
    ObservableBooleanValue enabled,
    Runnable handler) {

  /** An action that can always be done. */
  public static Action of(String id, Feather icon, String key, Runnable handler) {
    return new Action(
        id,
        Optional.of(icon),
        key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key)),
        Bindings.createBooleanBinding(() -> true),
        handler);
  }

  /** The same action, possible only while a condition holds. */
  public Action when(ObservableBooleanValue condition) {
    return new Action(id, icon, key, condition, handler);
  }

  /** What to press: the key that the user gave it, else its own. */
  @Override
  public Optional<KeyCombination> key() {
    return KeyBook.of(id).or(() -> key);
  }

  /** What it is called on screen. */
  public String label() {
    return Words.get(id);
  }

  /** Its key as the user reads it, or nothing. */
  public String keyText() {
    return key().map(KeyCombination::getDisplayText).orElse("");
  }

  /** Does it if it can be done now. */
  public void run() {
    if (enabled.get()) {
      handler.run();
    }
  }
}
