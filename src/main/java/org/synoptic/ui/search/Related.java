package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Progress;
import org.synoptic.app.Searching;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Leads from the document that is read to others. */
final class Related {

  private static final int MOST = 50;

  private final Desk desk;
  private final ReadingModel reading;
  private final Consumer<RelatedLine> open;
  private final Latest looking;

  /**
   * Ways from a document.
   *
   * @param open opens a document that was chosen
   */
  Related(Desk desk, ReadingModel reading, Consumer<RelatedLine> open) {
    this.desk = desk;
    this.reading = reading;
    this.open = open;
    looking = new Latest(desk, "search.failed");
  }

  private interface Asking {
    List<RelatedLine> of(Searching index, String document, Progress progress);
  }

  /** What there is to ask about the document that is read. */
  List<Action> actions(BooleanBinding opened) {
    return List.of(
        action("like", Feather.COPY, "G", Related::like).when(opened),
        action("passages", Feather.LINK, "P", Related::passages).when(opened),
        action("authors", Feather.USER, "A", Related::authors).when(opened));
  }

  private static List<RelatedLine> like(Searching index, String document, Progress progress) {
    return index.moreLike(document, MOST).stream().map(RelatedLine::of).toList();
  }

  private static List<RelatedLine> passages(Searching index, String document, Progress progress) {
    return index.sharing(document, MOST, progress).stream().map(RelatedLine::of).toList();
  }

  private static List<RelatedLine> authors(Searching index, String document, Progress progress) {
    return index.sameAuthors(document, MOST).stream().map(RelatedLine::of).toList();
  }

  private Action action(String what, Feather icon, String key, Asking asking) {
    return Action.of("action.search." + what, icon, key, () -> ask(what, asking));
  }

  private void ask(String what, Asking asking) {
    reading
        .readingProperty()
        .get()
        .map(ReadingModel.Reading::document)
        .ifPresent(document ->
            looking.run(
                progress -> asking.of(desk.workspace().searching(), document.id(), progress),
                lines -> show(what, document, lines)));
  }

  private void show(String what, Document document, List<RelatedLine> lines) {
    String title = Words.get("search.related." + what, document.metadata().title(), lines.size());
    ListView<RelatedLine> list = new ListView<>();
    list.setId("related");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new RelatedCell());
    list.setPlaceholder(new Label(Words.get("search.related.none")));
    list.getItems().setAll(lines);
    list.getSelectionModel().selectFirst();
    Spoken.name(list, title);
    Runnable take =
        () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        take.run();
      }
    });
    List<Action> actions =
        List.of(Action.of("action.related.open", Feather.BOOK_OPEN, "Enter", take));
    SheetPane pane = new SheetPane(title, list, actions);
    pane.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    pane.getStyleClass().add("sheet-narrow");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, list, actions)));
  }

  private void take(RelatedLine line) {
    desk.sheetProperty().set(Optional.empty());
    open.accept(line);
  }
}
