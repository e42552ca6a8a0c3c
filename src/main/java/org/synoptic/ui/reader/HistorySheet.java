package org.synoptic.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A sheet with everything that was ever decided in the library, as sentences, the last first. */
public final class HistorySheet {

  private final Desk desk;
  private final ListView<Line> list = new ListView<>();
  private final TextField filter = new TextField();

  private HistorySheet(Desk desk) {
    this.desk = desk;
  }

  private record Line(Judgement judgement, String sentence, About about) {

    boolean holds(String typed) {
      return (sentence + " " + about.name())
          .toLowerCase(Locale.ROOT)
          .contains(typed.toLowerCase(Locale.ROOT).strip());
    }
  }

  /** Opens the sheet. */
  public static void open(Desk desk) {
    new HistorySheet(desk).open();
  }

  private void open() {
    History history = History.here();
    Optional<ComparisonIndex> index =
        desk.comparison()
            .map(ComparisonIndex::new)
            .map(one -> one.corrected(new Decisions(desk.judgements())));
    List<Line> lines =
        desk.judgements().reversed().stream()
            .map(one -> new Line(one, history.sentence(one), About.of(index, one.subject())))
            .toList();
    FilteredList<Line> shown = new FilteredList<>(FXCollections.observableArrayList(lines));
    filter.setPromptText(Words.get("history.filter"));
    filter.setId("history-filter");
    Spoken.name(filter, Words.get("history.filter"));
    filter
        .textProperty()
        .subscribe(typed -> {
          shown.setPredicate(line -> line.holds(typed));
          list.getSelectionModel().selectFirst();
        });
    list.setItems(shown);
    list.setId("history-list");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new LineCell());
    list.setPlaceholder(new Label(Words.get("history.none")));
    Spoken.name(list, Words.get("history.name", lines.size()));
    list.getSelectionModel().selectFirst();
    List<Action> actions =
        List.of(
            Action.of("action.history.go", Feather.CORNER_DOWN_RIGHT, "Enter", this::go),
            Action.of("action.history.back", Feather.ROTATE_CCW, "Delete", this::takeBack));
    VBox content = new VBox(filter, list);
    content.getStyleClass().add("words-sheet");
    VBox.setVgrow(list, Priority.ALWAYS);
    SheetPane pane = new SheetPane(Words.get("history.title"), content, actions);
    pane.getStyleClass().add("sheet-wide");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, list, actions)));
  }

  private Optional<Line> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void go() {
    chosen()
        .flatMap(line -> line.about().place())
        .ifPresent(place -> {
          desk.sheetProperty().set(Optional.empty());
          desk.placeProperty().set(place);
        });
  }

  /** Takes back what the user decided, if it still stands; the log keeps both. */
  private void takeBack() {
    chosen()
        .map(Line::judgement)
        .filter(one -> desk.own(one.subject(), one.aspect()).filter(one::equals).isPresent())
        .ifPresentOrElse(
            one -> {
              desk.sheetProperty().set(Optional.empty());
              desk.judge(one.subject(), one.aspect(), "", "");
            },
            () -> list.setAccessibleHelp(Words.get("history.stands-not")));
  }

  private static final class LineCell extends WrappingCell<Line> {

    @Override
    protected void fill(Line line) {
      Label sentence = new Label(line.sentence());
      sentence.setWrapText(true);
      Label about = new Label(line.about().name());
      about.setWrapText(true);
      about.getStyleClass().addAll("muted", "small");
      content(new VBox(sentence, about), line.sentence() + " " + line.about().name());
    }
  }
}
