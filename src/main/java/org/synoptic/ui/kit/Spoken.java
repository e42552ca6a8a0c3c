package org.synoptic.ui.kit;

import javafx.scene.Node;

/** Names for those who hear the screen. */
public final class Spoken {

  private Spoken() {}

  /** Gives a node its spoken name. */
  public static <N extends Node> N name(N node, String name) {
    node.setAccessibleText(name);
    return node;
  }

  /** Gives a node its spoken name and a sentence that says what it is for. */
  public static <N extends Node> N name(N node, String name, String help) {
    node.setAccessibleText(name);
    node.setAccessibleHelp(help);
    return node;
  }
}
