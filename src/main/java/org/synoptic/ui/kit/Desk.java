package org.synoptic.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;

/**
 * The state that all screens share: the open dossier, its comparison, the judgements, and where the
 * user is.
 */
public final class Desk {

  private final Workspace workspace;
  private final Worker worker;
  private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<DeskState> state =
      new ReadOnlyObjectWrapper<>(new DeskState.Empty());
  private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.of(View.LIBRARY));
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Judgement> judgements = FXCollections.observableArrayList();
  private final ObservableList<Judgement> judgementsView =
      FXCollections.unmodifiableObservableList(judgements);
  private final Deque<Decision> undo = new ArrayDeque<>();
  private final Deque<Decision> redo = new ArrayDeque<>();
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private Optional<Worker.Job> comparing = Optional.empty();

  /** A desk over one library. */
  public Desk(Workspace workspace, Worker worker) {
    this.workspace = workspace;
    this.worker = worker;
  }

  /** A value before and after a judgement, so that it can be taken back and made again. */
  private record Decision(
      String subject, Judgement.Aspect aspect, String before, String after, String reason) {}

  /** The open library. */
  public Workspace workspace() {
    return workspace;
  }

  /** Runs work off the screen's thread. */
  public Worker worker() {
    return worker;
  }

  /** The open dossier. */
  public ReadOnlyObjectProperty<Optional<Dossier>> dossierProperty() {
    return dossier.getReadOnlyProperty();
  }

  /** What there is to show of it. */
  public ReadOnlyObjectProperty<DeskState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Where the user is; setting it goes there. */
  public ObjectProperty<Place> placeProperty() {
    return place;
  }

  /** The last query, whose hits the readers mark. */
  public StringProperty queryProperty() {
    return query;
  }

  /** Every judgement so far, in order. */
  public ObservableList<Judgement> judgements() {
    return judgementsView;
  }

  /** The comparison, when it is there. */
  public Optional<Comparison> comparison() {
    return state.get() instanceof DeskState.Ready ready
        ? Optional.of(ready.comparison())
        : Optional.empty();
  }

  /**
   * News that does not take the place of what is on screen, in order; the window shows the last.
   */
  public ObservableList<Notice> notices() {
    return notices;
  }

  /** Opens a dossier and has it compared in the background. */
  public void open(Dossier chosen) {
    comparing.ifPresent(Worker.Job::cancel);
    dossier.set(Optional.of(chosen));
    if (chosen.reports().isEmpty()) {
      comparing = Optional.empty();
      state.set(new DeskState.Empty());
      return;
    }
    state.set(new DeskState.Busy(chosen.name(), -1));
    comparing =
        Optional.of(
            worker.run(
                Words.get("work.compare", chosen.name()),
                progress -> new Opened(workspace.compare(chosen, progress), workspace.judgements()),
                opened -> {
                  judgements.setAll(opened.judgements());
                  state.set(new DeskState.Ready(opened.comparison()));
                },
                failure -> state.set(new DeskState.Failed(Failures.message(failure)))));
  }

  private record Opened(Comparison comparison, List<Judgement> judgements) {}

  /** The decision in force on a subject, or empty. */
  public Optional<Judgement> decided(String subject, Judgement.Aspect aspect) {
    return judgements.reversed().stream()
        .filter(one -> one.subject().equals(subject) && one.aspect() == aspect)
        .findFirst()
        .filter(one -> !one.value().isEmpty());
  }

  /** Records a decision of the user; it can be undone. */
  public void judge(String subject, Judgement.Aspect aspect, String value, String reason) {
    inTurn(() -> {
      String before = decided(subject, aspect).map(Judgement::value).orElse("");
      Decision decision = new Decision(subject, aspect, before, value, reason);
      record(
          decision,
          value,
          reason,
          () -> {
            undo.push(decision);
            redo.clear();
          });
    });
  }

  /** Takes the last decision back by a new one. */
  public void undo() {
    inTurn(() -> move(undo, redo, Decision::before, ""));
  }

  /** Makes the decision again that was taken back last. */
  public void redo() {
    inTurn(() -> move(redo, undo, Decision::after, redo.isEmpty() ? "" : redo.peek().reason()));
  }

  private void move(
      Deque<Decision> from, Deque<Decision> to, Function<Decision, String> value, String reason) {
    if (from.isEmpty()) {
      next();
      return;
    }
    Decision last = from.peek();
    record(last, value.apply(last), reason, () -> to.push(from.pop()));
  }

  /** Decisions are recorded one after the other, so that the log has them as they were made. */
  private void inTurn(Runnable step) {
    steps.add(step);
    if (steps.size() == 1) {
      step.run();
    }
  }

  private void next() {
    steps.remove();
    if (!steps.isEmpty()) {
      steps.element().run();
    }
  }

  private void record(Decision decision, String value, String reason, Runnable recorded) {
    worker.run(
        Words.get("work.judge"),
        progress -> workspace.judge(decision.subject, decision.aspect, value, reason),
        judgement -> {
          judgements.add(judgement);
          recorded.run();
          next();
        },
        failure -> {
          notices.add(Notice.failure(Words.get("error.judge", Failures.message(failure)), failure));
          next();
        });
  }
}
