package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.app.ExportPreview;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** An article of an export with its first and last words, or lines that are in none. */
final class ExportCell extends WrappingCell<ExportRow> {

  @Override
  protected void fill(ExportRow row) {
    switch (row) {
      case ExportRow.Article one -> article(one.head());
      case ExportRow.Outside one -> outside(one.lines());
    }
  }

  private void article(ExportPreview.Head head) {
    String sign = head.repeats() > 0 ? "=" : head.doubts().isEmpty() ? "✓" : "!";
    String style = head.repeats() > 0 ? "silent" : head.doubts().isEmpty() ? "agree" : "differ";
    Label mark = new Label(sign);
    mark.getStyleClass().addAll("import-sign", style);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    String title =
        head.title().isBlank() ? Words.get("export.untitled", head.number()) : head.title();
    Label headline = new Label(Words.get("export.title", head.number(), title));
    headline.getStyleClass().add("semibold");
    headline.setWrapText(true);
    HBox.setHgrow(headline, Priority.ALWAYS);
    HBox first = new HBox(mark, headline);
    first.getStyleClass().add("import-first");
    List<String> facts = new ArrayList<>();
    head.outlet().ifPresent(facts::add);
    head.published().ifPresent(facts::add);
    facts.add(Words.get("import.words", head.words()));
    facts.add(Words.get("export.lines", head.fromLine(), head.toLine()));
    VBox box = new VBox(first, note(String.join(" · ", facts), "muted"));
    box.getChildren().add(note(Words.get("export.from", head.begins(), head.ends()), "muted"));
    if (head.repeats() > 0) {
      box.getChildren().add(note(Words.get("export.repeats", head.repeats()), "silent"));
    }
    head.doubts().forEach(doubt -> box.getChildren().add(note(doubt, "differ")));
    content(
        box,
        headline.getText()
            + ". "
            + String.join(", ", facts)
            + ". "
            + String.join(" ", head.doubts()));
  }

  private void outside(ExportPreview.Outside lines) {
    String words = Words.get("export.outside", lines.fromLine(), lines.toLine(), lines.words());
    content(new VBox(note("┄ " + words, "differ")), words);
  }

  private static Label note(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll("import-note", "small", style);
    return label;
  }
}
