package org.synoptic.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * Scrolls sideways what is too wide for the window; up and down, the lists in it scroll by
 * themselves.
 *
 * <p>A scroll pane draws its content into a picture and shows a piece of that. The lists would make
 * the picture anew at each step, with all that is out of sight beside it, so it draws directly.
 */
public class SidewaysPane extends ScrollPane {

  /** An empty pane with a spoken name. */
  protected SidewaysPane(String name) {
    getStyleClass().add("edge-to-edge");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setAccessibleText(name);
    skinProperty().subscribe(this::drawDirectly);
  }

  private void drawDirectly(Skin<?> skin) {
    if (skin != null) {
      getChildrenUnmodifiable().stream()
          .filter(node -> node.getStyleClass().contains("viewport"))
          .forEach(viewport -> viewport.setCache(false));
    }
  }
}
