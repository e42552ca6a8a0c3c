package org.synoptic.ui.library;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** The lines of the imports, below the table, until they are put away. */
final class ImportPanel extends VBox {

  private final ImportModel model;
  private final Label summary = new Label();
  private final ListView<ImportLine> list = new ListView<>();

  ImportPanel(ImportModel model) {
    this.model = model;
    getStyleClass().add("import-panel");
    summary.getStyleClass().add("semibold");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button copy =
        Buttons.of(
            Action.of("action.import.copy", Feather.COPY, "", () -> ErrorState.copy(model.text())));
    Button away =
        Buttons.of(Action.of("action.import.close", Feather.X, "", () -> model.lines().clear()));
    HBox bar = new HBox(summary, space, copy, away);
    bar.getStyleClass().add("import-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    list.setItems(model.lines());
    list.setId("import-list");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new LineCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(bar, list);
    model.lines().addListener((InvalidationListener) change -> follow());
    follow();
  }

  private void follow() {
    boolean any = !model.lines().isEmpty();
    setVisible(any);
    setManaged(any);
    summary.setText(model.summary());
    Spoken.name(list, Words.get("import.list") + ": " + model.summary());
    list.scrollTo(Math.max(0, model.lines().size() - 1));
  }

  ListView<ImportLine> list() {
    return list;
  }

  private static final class LineCell extends WrappingCell<ImportLine> {

    @Override
    protected void fill(ImportLine line) {
      Label sign = new Label(line.result().sign());
      sign.getStyleClass().addAll("import-sign", line.result().style());
      sign.setMinWidth(Region.USE_PREF_SIZE);
      Label headline = new Label(line.headline());
      headline.getStyleClass().add("import-headline");
      headline.setMinWidth(0);
      HBox.setHgrow(headline, Priority.SOMETIMES);
      Label facts = new Label(line.facts());
      facts.getStyleClass().addAll("muted", "small");
      facts.setMinWidth(0);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox first = new HBox(sign, headline, space, facts);
      first.getStyleClass().add("import-first");
      first.setAlignment(Pos.BASELINE_LEFT);
      VBox both = new VBox(first);
      if (!line.note().isEmpty()) {
        Label note = new Label(line.note());
        note.setWrapText(true);
        note.getStyleClass().addAll("import-note", "small", line.result().style());
        both.getChildren().add(note);
      }
      content(both, line.spoken());
    }
  }
}
