package org.synoptic.ui.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/**
 * Spares long lists the measuring of items that nobody sees. A list measures some more of its items
 * each time it is laid out, from the first on, to know how long it is; where items are rows of
 * texts, that takes longer than all that is in sight. An item for which it has kept a place is not
 * measured before it comes near; going to the last item makes it keep a place for each.
 */
public final class LongList {

  /** A row that comes into view may be higher than was guessed, and push the last one out again. */
  private static final int SETTLES = 4;

  private LongList() {}

  /**
   * Spares a list the measuring, now and whenever its items change. The item to which keys lead is
   * brought into full view: where heights are guessed, a list stops short of its end.
   */
  public static void spare(ListView<?> list) {
    list.skinProperty()
        .subscribe(skin -> {
          if (skin != null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.cellCountProperty().subscribe(count -> keepPlaces(flow, count.intValue()));
            list.addEventFilter(KeyEvent.KEY_PRESSED, event -> afterLayout(list, flow, SETTLES));
          }
        });
  }

  private static void afterLayout(ListView<?> list, VirtualFlow<?> flow, int tries) {
    Scene scene = list.getScene();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            if (reveal(flow, list.getFocusModel().getFocusedIndex()) && tries > 1) {
              afterLayout(list, flow, tries - 1);
              Platform.requestNextPulse();
            }
          }
        });
  }

  /** Brings the last cell in sight into full view if it is the one; tells whether it moved. */
  private static boolean reveal(VirtualFlow<?> flow, int index) {
    IndexedCell<?> last = flow.getLastVisibleCell();
    if (last == null || last.getIndex() != index) {
      return false;
    }
    double below = last.getLayoutY() + last.getHeight() - flow.getViewportLength();
    return flow.scrollPixels(Math.clamp(below, 0, Math.max(0, last.getLayoutY()))) > 0;
  }

  private static void keepPlaces(VirtualFlow<?> flow, int count) {
    if (count > 0) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      int here = first == null ? 0 : Math.clamp(first.getIndex(), 0, count - 1);
      flow.scrollToTop(count - 1);
      flow.scrollToTop(here);
    }
  }
}
