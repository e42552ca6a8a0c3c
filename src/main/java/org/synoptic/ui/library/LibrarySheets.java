package org.synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Theme;

/** Opens sheets in the looks of the library. */
final class LibrarySheets {

  private LibrarySheets() {}

  /**
   * Opens a sheet.
   *
   * @param style style class of its width
   * @param focus what gets the focus; the sheet itself when it is empty
   */
  static SheetPane open(
      Desk desk,
      String title,
      Node content,
      String style,
      Optional<Node> focus,
      List<Action> actions) {
    SheetPane pane = new SheetPane(title, content, actions);
    pane.getStylesheets().add(Theme.sheet(LibraryScreen.class, "library.css"));
    pane.getStyleClass().add(style);
    desk.sheetProperty().set(Optional.of(new Sheet(pane, focus.orElse(pane), actions)));
    return pane;
  }
}
