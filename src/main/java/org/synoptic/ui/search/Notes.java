package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Noted;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/** Looks for the query in notes, reasons and other judgements. */
final class Notes {

  private final Desk desk;
  private final Latest looking;

  Notes(Desk desk) {
    this.desk = desk;
    looking = new Latest(desk, "search.failed");
  }

  /** Looks and shows what is found. */
  void open() {
    String query = desk.queryProperty().get();
    if (!query.isBlank()) {
      looking.run(
          progress -> desk.workspace().searching().notes(query), answer -> show(query, answer));
    }
  }

  private void show(String query, Answer<List<Noted>> answer) {
    List<Noted> found = answer.value().orElse(List.of());
    String title = Words.get("search.notes", query, found.size());
    ListView<Noted> list = new ListView<>();
    list.setId("notes");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new NoteCell());
    list.setPlaceholder(
        new Label(
            answer instanceof Answer.Unparsed<List<Noted>> wrong
                ? wrong.message()
                : Words.get("search.notes.none")));
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    Spoken.name(list, title);
    List<Action> actions =
        List.of(
            Action.of(
                "action.notes.open",
                Feather.BOOK_OPEN,
                "Enter",
                () ->
                    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .ifPresent(this::go)));
    SheetPane pane = new SheetPane(title, list, actions);
    pane.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    pane.getStyleClass().add("sheet-narrow");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, list, actions)));
  }

  /** Goes to the document that a judgement is about, when it names one. */
  private void go(Noted noted) {
    String subject = noted.judgement().subject();
    String document = subject.substring(subject.lastIndexOf('@') + 1);
    looking.run(
        progress -> desk.workspace().entry(document),
        entry -> {
          desk.sheetProperty().set(Optional.empty());
          if (entry.isPresent()) {
            desk.placeProperty().set(Place.of(View.SEARCH, document));
          }
        });
  }
}
