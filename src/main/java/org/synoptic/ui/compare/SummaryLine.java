package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.synoptic.ui.kit.Words;

/** The line that says what is shown, what is not, and what was done last. */
final class SummaryLine extends FlowPane {

  private final CompareViewModel model;
  private final ReadingViewModel reading;
  private final Label shown = new Label();

  SummaryLine(CompareViewModel model, ReadingViewModel reading, CompareCommands commands) {
    this.model = model;
    this.reading = reading;
    getStyleClass().add("notes");
    shown.getStyleClass().add("summary");
    Label said = new Label();
    said.getStyleClass().add("said-last");
    said.textProperty().bind(commands.saidProperty());
    for (Label label : List.of(shown, said)) {
      label.setWrapText(true);
      label.maxWidthProperty().bind(widthProperty().subtract(40));
    }
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    prefWrapLengthProperty().bind(widthProperty());
    getChildren().setAll(shown, said);
    setAccessibleRole(AccessibleRole.TEXT);
    model.textsProperty().subscribe(any -> tell());
    model.filterProperty().subscribe(any -> tell());
    model.rows().addListener((javafx.collections.ListChangeListener<Integer>) any -> tell());
    model.readingProperty().subscribe(any -> tell());
    model.columnProperty().subscribe(any -> tell());
    reading.tiedProperty().subscribe(any -> tell());
    reading.hitsProperty().subscribe(any -> tell());
    reading.hitProperty().subscribe(any -> tell());
  }

  private void tell() {
    shown.setText(String.join(" · ", sentences()));
    setAccessibleText(shown.getText());
  }

  private List<String> sentences() {
    List<String> all = new ArrayList<>();
    all.add(model.summary());
    all.add(Words.get("compare.judged", model.judged()));
    int reports = model.desk().comparison().map(one -> one.reports().size()).orElse(0);
    if (reports > model.columns()) {
      int rows = model.textsProperty().get().map(RowTexts::size).orElse(0);
      all.add(
          Words.get(
              "compare.left-out", model.columns(), reports, model.layouts().allRows() - rows));
    }
    if (model.readingProperty().get()) {
      all.add(Words.get(reading.tiedProperty().get() ? "reading.tied" : "reading.untied"));
      if (!reading.hitSummary().isEmpty()) {
        all.add(reading.hitSummary());
      }
    }
    return all;
  }
}
