package org.synoptic.ui.search;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Hit;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.FewLines;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.History;

/** A column: one report with its passages, or with the line that says that it has none. */
final class ReportCell extends ListCell<ReportColumn> {

  private static final int MOST = 100;
  private static final double NARROWEST = 17;

  private final History history = History.here();
  private final BiConsumer<ReportColumn, Span> read;
  private final Consumer<ReportColumn> absent;

  /**
   * An empty cell.
   *
   * @param read gets a report and the hit in it that was clicked
   * @param absent gets a report that is to be recorded as looked through in vain
   */
  ReportCell(BiConsumer<ReportColumn, Span> read, Consumer<ReportColumn> absent) {
    this.read = read;
    this.absent = absent;
    getStyleClass().add("report-column");
  }

  @Override
  protected double computePrefWidth(double height) {
    int all = Math.max(1, getListView().getItems().size());
    double share = Math.floor((getListView().getWidth() - 2) / all);
    return Math.max(NARROWEST * getFont().getSize(), share);
  }

  @Override
  protected double computePrefHeight(double width) {
    // The list makes its cells as high as itself.
    return NARROWEST;
  }

  @Override
  protected void updateItem(@Nullable ReportColumn item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    String count = Words.get("search.hits", item.hits().spans().size());
    Label name = new FewLines(item.label(), 1);
    name.getStyleClass().add("hit-title");
    Label facts = new FewLines(item.metadata().title(), 2);
    facts.getStyleClass().addAll("muted", "small");
    Label hits = new Label(count);
    hits.getStyleClass().addAll("small", item.silent() ? "silent" : "semibold");
    Strip strip = new Strip(hit -> read.accept(item, item.hits().spans().get(hit)));
    strip.show(item.hits().spans(), item.hits().length(), -1);
    VBox head = new VBox(name, facts, hits, strip);
    head.getStyleClass().add("report-head");
    VBox body = item.silent() ? silence(item) : passages(item);
    body.getStyleClass().add("report-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setGraphic(new VBox(head, scroll));
    setAccessibleText(spoken(item, count));
  }

  private String spoken(ReportColumn item, String count) {
    String recorded = recorded(item).map(words -> ". " + words).orElse("");
    return item.label()
        + ". "
        + item.metadata().title()
        + ". "
        + (item.silent() ? Words.get("search.silent", item.label()) : count)
        + recorded;
  }

  private VBox passages(ReportColumn item) {
    VBox box = new VBox();
    item.passages().stream()
        .limit(MOST)
        .forEach(passage -> box.getChildren().add(passage(item, passage)));
    if (item.passages().size() > MOST) {
      Label more = new Label(Words.get("search.column.more", item.passages().size() - MOST));
      more.getStyleClass().addAll("muted", "small");
      more.setWrapText(true);
      box.getChildren().add(more);
    }
    return box;
  }

  private MarkedText passage(ReportColumn item, Hit.Snippet passage) {
    // A passage may go over the end of a paragraph; here it runs on, with as many characters.
    String words = passage.text().replace('\n', ' ');
    MarkedText text = new MarkedText(words, Mark.all(passage.marks(), "hit"));
    text.getStyleClass().add("report-passage");
    text.setOnMouseClicked(event -> read.accept(item, passage.span()));
    return text;
  }

  private VBox silence(ReportColumn item) {
    Label none = new Label("∅ " + Words.get("search.silent", item.label()));
    none.getStyleClass().add("silent");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    Optional<String> recorded = recorded(item);
    Label said = new Label(recorded.map(words -> "✓ " + words).orElse(""));
    said.getStyleClass().add("small");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    Button record =
        new Button(
            Words.get(recorded.isPresent() ? "search.absent.back" : "search.absent.record"),
            Icons.of(recorded.isPresent() ? Feather.ROTATE_CCW : Feather.VOLUME_X));
    record.getStyleClass().addAll("small", "flat");
    record.setFocusTraversable(false);
    record.setOnAction(event -> absent.accept(item));
    record.setMinWidth(USE_PREF_SIZE);
    Spoken.name(record, record.getText(), Words.get("action.search.absent"));
    VBox box = new VBox(none);
    if (recorded.isPresent()) {
      box.getChildren().add(said);
    }
    box.getChildren().add(record);
    return box;
  }

  /** Who looked when for which words, when that was recorded. */
  private Optional<String> recorded(ReportColumn item) {
    return item.absent()
        .map(one -> Words.get("search.absent", one.value(), one.author(), history.when(one)));
  }
}
