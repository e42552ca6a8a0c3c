package org.synoptic.ui.reader;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Comparison;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.BusyState;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/** Shows a screen's content while there is a comparison, and says what is going on while not. */
public final class DeskPane extends StackPane {

  /** What a screen lacks to be of use although there is a comparison. */
  public enum Lack {
    /** Nothing. */
    NOTHING,
    /** Two reports. */
    REPORTS,
    /** A policy. */
    POLICIES,
    /** A row: nothing was found in the reports. */
    ROWS,
    /** A conflict. */
    CONFLICTS
  }

  /**
   * A pane for one screen.
   *
   * @param lack what the screen lacks to be of use with a comparison
   */
  public DeskPane(Desk desk, Node content, Function<Comparison, Lack> lack) {
    getStyleClass().add("desk-pane");
    desk.stateProperty()
        .subscribe(state ->
            getChildren()
                .setAll(
                    switch (state) {
                      case DeskState.Empty empty -> lacking(desk, "dossier");
                      case DeskState.Busy busy -> busy(busy);
                      case DeskState.Failed failed ->
                          new ErrorState(
                              Words.get("compare.failed"),
                              Words.get("compare.failed.next", Failures.sentence(failed.message())),
                              failed.details(),
                              Action.of("action.again", Feather.ROTATE_CW, "", () -> again(desk)));
                      case DeskState.Ready ready ->
                          ready(desk, content, ready.comparison(), lack.apply(ready.comparison()));
                    }));
  }

  private static void again(Desk desk) {
    desk.dossierProperty().get().ifPresent(desk::open);
  }

  private static Node busy(DeskState.Busy busy) {
    BusyState state = new BusyState(Words.get("work.compare", busy.what()));
    state.show(Words.get("work.compare", busy.what()), busy.share());
    return state;
  }

  private static Node ready(Desk desk, Node content, Comparison comparison, Lack lack) {
    return switch (lack) {
      case NOTHING -> content;
      case REPORTS -> lacking(desk, "reports");
      case POLICIES -> lacking(desk, "policies");
      case ROWS ->
          new EmptyState(Feather.SEARCH, Words.get("lack.rows"), Words.get("lack.rows.text"));
      case CONFLICTS ->
          new EmptyState(Feather.CHECK_CIRCLE, Words.get("lack.conflicts"), looked(comparison));
    };
  }

  /** Where and for what the machine looked. */
  private static String looked(Comparison comparison) {
    long shared =
        comparison.rows().stream()
            .filter(row -> row.cells().stream().filter(cell -> !cell.silent()).count() > 1)
            .count();
    return Words.get("lack.conflicts.text", shared, comparison.reports().size());
  }

  private static Node lacking(Desk desk, String what) {
    return new EmptyState(
        Feather.COLUMNS,
        Words.get("lack." + what),
        Words.get("lack." + what + ".text"),
        Action.of(
            "action.go.library",
            Feather.BOOK_OPEN,
            "",
            () -> desk.placeProperty().set(Place.of(View.LIBRARY))));
  }
}
