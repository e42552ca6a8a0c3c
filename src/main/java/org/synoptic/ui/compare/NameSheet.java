package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Alignment;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Words;

/** The sheet on which the alignment that is shown gets another name. */
final class NameSheet {

  private NameSheet() {}

  /** Opens the sheet; the machine's alignment has no name to change. */
  static void open(CompareViewModel model, Rearranging rows) {
    model.layouts().alignment().ifPresent(shown -> open(model, rows, shown));
  }

  private static void open(CompareViewModel model, Rearranging rows, Alignment shown) {
    TextField field = new TextField(shown.name());
    field.setAccessibleText(Words.get("alignment.rename"));
    Runnable done =
        () -> {
          model.desk().sheetProperty().set(Optional.empty());
          rows.rename(field.getText());
        };
    field.setOnAction(event -> done.run());
    List<Action> actions =
        List.of(Action.of("action.compare.alignment.named", Feather.CHECK, "Shortcut+Enter", done));
    SheetPane pane = new SheetPane(Words.get("alignment.rename"), field, actions);
    pane.getStyleClass().add("sheet-narrow");
    model.desk().sheetProperty().set(Optional.of(new Sheet(pane, field, actions)));
  }
}
