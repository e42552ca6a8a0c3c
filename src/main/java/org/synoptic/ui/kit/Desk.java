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
import org.synoptic.model.ImportJob;
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
  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Sheet>> sheet =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ImportJob>> resuming =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Worker.Job> comparing = Optional.empty();

  /** A desk over one library. */
  public Desk(Workspace workspace, Worker worker) {
    this.workspace = workspace;
    this.worker = worker;
  }

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

  /** What lies over the window; setting it opens or closes it. */
  public ObjectProperty<Optional<Sheet>> sheetProperty() {
    return sheet;
  }

  /** An unfinished import that the user wants to go on; whoever imports takes it. */
  public ObjectProperty<Optional<ImportJob>> resumingProperty() {
    return resuming;
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

  /** Opens the open dossier again, since its documents have other versions now. */
  public void reopen() {
    Optional<String> name = dossier.get().map(Dossier::name);
    worker.run(
        "",
        progress -> workspace.dossiers(),
        all ->
            all.stream()
                .filter(one -> name.filter(one.name()::equals).isPresent())
                .findFirst()
                .ifPresent(this::open),
        failure ->
            notices.add(
                Notice.failure(Words.get("error.unexpected", Failures.message(failure)), failure)));
  }

  private record Opened(Comparison comparison, List<Judgement> judgements) {}

  /** The decision in force on a subject, or empty. */
  public Optional<Judgement> decided(String subject, Judgement.Aspect aspect) {
    return judgements.reversed().stream()
        .filter(one -> one.subject().equals(subject) && one.aspect() == aspect)
        .findFirst()
        .filter(one -> !one.value().isEmpty());
  }

  /** Reads the judgements of the library, for what can be decided without a dossier. */
  public void readJudgements() {
    inTurn(() ->
        worker.run(
            "",
            progress -> workspace.judgements(),
            all -> {
              judgements.setAll(all);
              next();
            },
            failure -> {
              notices.add(
                  Notice.failure(
                      Words.get("error.unexpected", Failures.message(failure)), failure));
              next();
            }));
  }

  /** Records a decision of the user; it can be undone. */
  public void judge(String subject, Judgement.Aspect aspect, String value, String reason) {
    inTurn(() -> {
      String before = decided(subject, aspect).map(Judgement::value).orElse("");
      Step step =
          new Step(
              Words.get("work.judge"),
              () -> judged(workspace.judge(subject, aspect, value, reason)),
              () -> judged(workspace.judge(subject, aspect, before, "")));
      make(step, step.forth(), () -> done(step));
    });
  }

  private Runnable judged(Judgement judgement) {
    return () -> judgements.add(judgement);
  }

  /** Does something for the user that can be undone. */
  public void perform(Step step) {
    inTurn(() -> make(step, step.forth(), () -> done(step)));
  }

  private void done(Step step) {
    undo.push(step);
    redo.clear();
  }

  /** Takes back what the user did last. */
  public void undo() {
    inTurn(() -> move(undo, redo, Step::back));
  }

  /** Does again what was taken back last. */
  public void redo() {
    inTurn(() -> move(redo, undo, Step::forth));
  }

  private void move(Deque<Step> from, Deque<Step> to, Function<Step, Step.Act> way) {
    if (from.isEmpty()) {
      next();
      return;
    }
    Step last = from.peek();
    make(last, way.apply(last), () -> to.push(from.pop()));
  }

  /** What the user does is recorded one after the other, so that the log has it as it was done. */
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

  private void make(Step step, Step.Act act, Runnable made) {
    worker.run(
        step.title(),
        progress -> act.run(),
        shown -> {
          shown.run();
          made.run();
          next();
        },
        failure -> {
          notices.add(Notice.failure(Words.get("error.judge", Failures.message(failure)), failure));
          next();
        });
  }
}
