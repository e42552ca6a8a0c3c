package org.synoptic.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words beside a pointer that rests on something; a screen reader has them as its help. What shows
 * them is a window of its own and made when the pointer comes: most are never wanted, and a screen
 * has hundreds.
 */
public final class Tip {

  private static final double WIDTH = 480;

  private final Node node;
  private Supplier<String> words = () -> "";
  private Optional<Tooltip> made = Optional.empty();

  private Tip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> come());
    // What is filled anew under a pointer that is there already is not entered.
    node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> come());
  }

  /** Gives something its words, in place of those it had; empty ones are not shown. */
  public static void set(Node node, String words) {
    set(node, () -> words);
  }

  /**
   * Gives something words that may change.
   *
   * @param words asked whenever the pointer comes
   */
  public static void set(Node node, Supplier<String> words) {
    Tip tip = (Tip) node.getProperties().computeIfAbsent(Tip.class, key -> new Tip(node));
    tip.words = words;
    node.setAccessibleHelp(words.get());
    tip.made.ifPresent(tooltip -> tip.show(tooltip, words.get()));
  }

  /** The words of something; empty when it has none. */
  public static String of(Node node) {
    return node.getProperties().get(Tip.class) instanceof Tip tip ? tip.words.get() : "";
  }

  private void come() {
    String now = words.get();
    if (made.isEmpty() && !now.isEmpty()) {
      Tooltip tooltip = new Tooltip();
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(WIDTH);
      made = Optional.of(tooltip);
    }
    made.filter(tooltip -> !now.equals(tooltip.getText())).ifPresent(tooltip -> show(tooltip, now));
  }

  private void show(Tooltip tooltip, String now) {
    tooltip.setText(now);
    if (now.isEmpty()) {
      Tooltip.uninstall(node, tooltip);
    } else {
      Tooltip.install(node, tooltip);
    }
  }
}
