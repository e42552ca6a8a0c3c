package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Relation;
import org.synoptic.ui.kit.Action;

/** What can be done in the comparison. */
final class CompareActions {

  /** So many of the decisions get a button. */
  static final int BUTTONS = 3;

  private static final int CLAUSE_KEYS = 9;

  private CompareActions() {}

  /**
   * The decisions that the inspector offers.
   *
   * @param outside whether the focus is where Enter means to accept
   */
  static List<Action> decisions(CompareCommands commands, ObservableBooleanValue outside) {
    return List.of(
        Action.of("action.compare.accept", Feather.CHECK, "Enter", commands::accept).when(outside),
        Action.of("action.compare.reject", Feather.X, "Delete", commands::reject),
        Action.of("action.compare.silence", Feather.VOLUME_X, "0", commands::silence),
        Action.of(
            "action.compare.silence.words",
            Feather.VOLUME_X,
            "Shift+0",
            commands::silenceWithWords));
  }

  /** Links to the clauses 1 to 9. */
  static List<Action> links(CompareCommands commands) {
    List<Action> actions = new ArrayList<>();
    for (int number = 1; number <= CLAUSE_KEYS; number++) {
      int clause = number;
      actions.add(
          Action.of(
              "action.compare.link." + number,
              Feather.LINK,
              Integer.toString(number),
              () -> commands.link(clause)));
    }
    return actions;
  }

  /** One filter for each relation and one that shows all. */
  static List<Action> filters(CompareViewModel model) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        Action.of(
            "action.compare.all", Feather.LIST, "A", () -> model.filter(any -> RowFilter.ALL)));
    for (Relation relation : Relation.values()) {
      actions.add(
          Action.of(
              "action.compare.filter." + relation.name().toLowerCase(Locale.ROOT),
              Feather.FILTER,
              key(relation),
              () -> model.filter(filter -> filter.with(Optional.of(relation)))));
    }
    return actions;
  }

  private static String key(Relation relation) {
    return switch (relation) {
      case SAME -> "S";
      case DIFFERS -> "D";
      case CONFLICT -> "C";
      case ONLY -> "U";
    };
  }

  /** What moves the full texts. */
  static List<Action> reading(ReadingViewModel reading, Runnable align) {
    return List.of(
        Action.of(
            "action.compare.tie",
            Feather.LOCK,
            "L",
            () -> reading.tiedProperty().set(!reading.tiedProperty().get())),
        Action.of("action.compare.align", Feather.ALIGN_JUSTIFY, "Equals", align),
        Action.of("action.compare.hit.next", Feather.CHEVRON_DOWN, "N", () -> reading.stepHit(1)),
        Action.of(
            "action.compare.hit.previous",
            Feather.CHEVRON_UP,
            "Shift+N",
            () -> reading.stepHit(-1)));
  }

  /** Rows or full texts. */
  static Action mode(CompareViewModel model) {
    return Action.of(
        "action.compare.reading",
        Feather.BOOK_OPEN,
        "Ctrl+R",
        () -> model.readingProperty().set(!model.readingProperty().get()));
  }

  /** Columns, order, and what is beside the rows. */
  static List<Action> layout(CompareViewModel model, Runnable fold) {
    return List.of(
        Action.of("action.compare.columns", Feather.COLUMNS, "K", () -> ColumnsSheet.open(model)),
        Action.of("action.compare.original", Feather.FILE, "O", model::original),
        Action.of("action.compare.fold", Feather.SIDEBAR, "I", fold),
        Action.of("action.compare.order", Feather.BAR_CHART, "R", model::nextOrder),
        Action.of(
            "action.compare.column.left", Feather.ARROW_LEFT, "Ctrl+Left", () -> model.shift(-1)),
        Action.of(
            "action.compare.column.right", Feather.ARROW_RIGHT, "Ctrl+Right", () -> model.shift(1)),
        Action.of("action.compare.column.hide", Feather.EYE_OFF, "H", model::hide));
  }

  /** What puts claims into other rows. */
  static List<Action> edits(Rearranging rows) {
    return List.of(
        Action.of("action.compare.join", Feather.GIT_MERGE, "J", rows::join),
        Action.of("action.compare.split", Feather.SCISSORS, "X", rows::split),
        Action.of("action.compare.take", Feather.COPY, "Ctrl+X", rows::take),
        Action.of("action.compare.put", Feather.CLIPBOARD, "Ctrl+V", rows::put));
  }

  /** Which alignment is shown. */
  static List<Action> alignments(CompareViewModel model, Rearranging rows) {
    return List.of(
        Action.of("action.compare.alignment.next", Feather.LAYERS, "W", model::nextAlignment),
        Action.of("action.compare.alignment.unlike", Feather.SHUFFLE, "Shift+W", model::unlike),
        Action.of("action.compare.alignment.rename", Feather.EDIT_2, "", rows::askName),
        Action.of("action.compare.alignment.delete", Feather.TRASH_2, "", rows::delete));
  }
}
