package org.synoptic.ui.kit;

import javafx.scene.Node;

/**
 * A small node among the words of a text, such as the chip of a clause.
 *
 * @param position it stands before the character at this position
 * @param node the node
 */
public record Inlay(int position, Node node) {}
