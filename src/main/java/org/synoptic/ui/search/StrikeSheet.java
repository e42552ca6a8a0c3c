package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.model.search.Concordance;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Asks why a hit is struck out: a usual reason, one that was given before, or other words. */
final class StrikeSheet {

  private static final int KNOWN = 12;

  private final Desk desk;
  private final ConcordanceModel model;

  StrikeSheet(Desk desk, ConcordanceModel model) {
    this.desk = desk;
    this.model = model;
  }

  /** Asks about a line. */
  void open(Concordance.Line line) {
    ListView<String> reasons = new ListView<>();
    reasons.setId("strike-reasons");
    reasons.getStyleClass().add("edge-to-edge");
    reasons.getItems().setAll(reasons());
    reasons.getSelectionModel().selectFirst();
    Spoken.name(reasons, Words.get("search.strike.why"));
    VBox.setVgrow(reasons, Priority.ALWAYS);
    TextField other = new TextField();
    other.setId("strike-other");
    other.setPromptText(Words.get("search.strike.other"));
    Spoken.name(other, Words.get("search.strike.other"));
    other.setOnAction(event -> strike(line, other.getText().strip()));
    Concordance.Context around = line.words();
    int from = around.left().length();
    Mark place = new Mark(new Span(from, from + around.hit().length()), "hit");
    MarkedText hit = new MarkedText(around.left() + around.hit() + around.right(), List.of(place));
    List<Action> actions =
        List.of(
            Action.of(
                "action.strike.out",
                Feather.X,
                "Enter",
                () ->
                    Optional.ofNullable(reasons.getSelectionModel().getSelectedItem())
                        .ifPresent(reason -> strike(line, reason))));
    SheetPane pane =
        new SheetPane(Words.get("search.strike.why"), new VBox(hit, reasons, other), actions);
    pane.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    pane.getStyleClass().addAll("sheet-narrow", "strike-sheet");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, reasons, actions)));
  }

  private void strike(Concordance.Line line, String reason) {
    desk.sheetProperty().set(Optional.empty());
    model.strike(line, reason);
  }

  /** The reasons that were given for hits before, the last first, and the usual ones. */
  private List<String> reasons() {
    Stream<String> given =
        desk.judgements().reversed().stream()
            .filter(one -> one.aspect() == Judgement.Aspect.ACCEPTANCE)
            .filter(one -> one.subject().startsWith("hit/") && !one.reason().isBlank())
            .map(Judgement::reason);
    Stream<String> usual =
        Stream.of("meaning", "name", "furniture", "repeated")
            .map(which -> Words.get("search.strike." + which));
    return Stream.concat(given.distinct().limit(KNOWN), usual).distinct().toList();
  }
}
