package org.synoptic.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.SectionsPane;

/** Explains the selected row and offers what can be decided about it. */
final class InspectorPane extends StackPane {

  private final CompareViewModel model;
  private final SectionsPane sections;
  private final FlowPane buttons = new FlowPane();

  InspectorPane(CompareViewModel model, List<Action> actions) {
    this.model = model;
    sections = new SectionsPane(model.desk(), Words.get("inspector.name"));
    getStyleClass().add("inspector");
    buttons.getStyleClass().add("decisions");
    for (Action action : actions) {
      Button button = Buttons.of(action);
      button.setGraphic(KeyCap.of(action));
      button.getStyleClass().add("small");
      buttons.getChildren().add(button);
    }
    getChildren().setAll(sections);
    model.rowProperty().subscribe(any -> refill());
    model.textsProperty().subscribe(any -> refill());
  }

  /** What can have the focus. */
  SectionsPane sections() {
    return sections;
  }

  private void refill() {
    model
        .textsProperty()
        .get()
        .ifPresentOrElse(
            texts ->
                model
                    .selected()
                    .ifPresentOrElse(
                        row -> fill(Inspection.of(texts, row, model.others(row.row()))),
                        this::empty),
            this::empty);
  }

  private void fill(List<Section> all) {
    sections.show(Section.spoken(Words.get("inspector.name"), all), all, buttons);
  }

  private void empty() {
    sections.show(
        Words.get("inspector.name"),
        List.of(
            new Section(
                Words.get("inspector.nothing"),
                List.of(Section.Fact.silent("", Words.get("inspector.nothing.text"))))));
  }
}
