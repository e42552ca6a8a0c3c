package org.synoptic.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/**
 * The nodes of the rows that were shown last. A list asks for the same row more than once, first to
 * measure it; making and styling its nodes is what takes time.
 */
final class RowNodes {

  private static final int KEPT = 48;

  private final ColumnWidths widths;
  private final Map<Integer, Nodes> made =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Nodes> eldest) {
          return size() > KEPT;
        }
      };

  RowNodes(ColumnWidths widths) {
    this.widths = widths;
  }

  /**
   * A row's nodes.
   *
   * @param text what they show
   * @param boxes the boxes in it: the sign, one for each report, the clauses
   * @param pane holds the boxes
   */
  record Nodes(RowText text, List<Region> boxes, RowPane pane) {}

  /** The nodes of a row: the same as before while it says the same. */
  Nodes of(RowText text, int columns) {
    Nodes known = made.get(text.number());
    if (known != null && known.text.equals(text)) {
      known.pane.requestLayout();
      return known;
    }
    List<Region> boxes = RowBoxes.of(text, columns);
    Nodes nodes = new Nodes(text, boxes, new RowPane(widths, boxes));
    made.put(text.number(), nodes);
    return nodes;
  }
}
