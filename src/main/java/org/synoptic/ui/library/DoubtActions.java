package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;

/** What settles a doubt, with its keys. */
final class DoubtActions {

  private static final int DIGITS = 9;

  private final Action accept;
  private final Action other;
  private final Action none;
  private final Action next;
  private final List<Action> takes = new ArrayList<>();

  /**
   * The actions over a model.
   *
   * @param type lets the user type an answer
   * @param writable whether the library can be changed
   */
  DoubtActions(DoubtModel model, Runnable type, boolean writable) {
    BooleanBinding asked =
        Bindings.createBooleanBinding(
            () -> writable && model.questionProperty().get().isPresent(), model.questionProperty());
    BooleanBinding answered =
        Bindings.createBooleanBinding(
            () -> writable && answers(model) > 0, model.questionProperty());
    accept =
        Action.of("action.doubt.accept", Feather.CHECK, "Enter", () -> model.take(1))
            .when(answered);
    other = Action.of("action.doubt.other", Feather.EDIT_2, "E", type).when(asked);
    none = Action.of("action.doubt.none", Feather.SLASH, "0", () -> model.settle("")).when(asked);
    next = Action.of("action.doubt.next", Feather.CHEVRON_DOWN, "N", model::next);
    for (int number = 1; number <= DIGITS; number++) {
      int answer = number;
      takes.add(
          Action.of(
                  "action.doubt.take." + number,
                  Feather.CHECK,
                  Integer.toString(number),
                  () -> model.take(answer))
              .when(
                  Bindings.createBooleanBinding(
                      () -> writable && answers(model) >= answer, model.questionProperty())));
    }
  }

  private static int answers(DoubtModel model) {
    return model.questionProperty().get().map(one -> one.answers().size()).orElse(0);
  }

  Action accept() {
    return accept;
  }

  Action other() {
    return other;
  }

  Action none() {
    return none;
  }

  Action next() {
    return next;
  }

  Action take(int number) {
    return takes.get(number - 1);
  }

  /** All but the acceptance by {@code Enter}, which means something else in the table. */
  List<Action> inTable() {
    List<Action> all = new ArrayList<>(List.of(next, other, none));
    all.addAll(takes);
    return all;
  }

  /** All of them. */
  List<Action> all() {
    List<Action> all = new ArrayList<>(List.of(accept));
    all.addAll(inTable());
    return all;
  }
}
