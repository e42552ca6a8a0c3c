package org.synoptic.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
import org.synoptic.model.Proposal;
import org.synoptic.model.Standing;

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
  private final Steps steps;
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Sheet>> sheet =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ImportJob>> resuming =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Worker.Job> comparing = Optional.empty();
  private Map<String, Proposal> proposals = Map.of();
  private Map<String, Integer> words = Map.of();

  /** A desk over one library. */
  public Desk(Workspace workspace, Worker worker) {
    this.workspace = workspace;
    this.worker = worker;
    this.steps =
        new Steps(
            worker,
            failure ->
                notices.add(
                    Notice.failure(Words.get("error.judge", Failures.message(failure)), failure)));
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

  /** What the machine proposed of what people judged before the open dossier was opened. */
  public Map<String, Proposal> proposals() {
    return proposals;
  }

  /** How many words a report of the open dossier has; nothing when the library does not know. */
  public Optional<Integer> words(String report) {
    return Optional.ofNullable(words.get(report));
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
                progress ->
                    new Opened(
                        workspace.compare(chosen, progress),
                        workspace.judgements(),
                        workspace.proposals(),
                        words(chosen)),
                opened -> {
                  proposals = opened.proposals();
                  words = opened.words();
                  judgements.setAll(opened.judgements());
                  state.set(new DeskState.Ready(opened.comparison()));
                },
                failure ->
                    state.set(
                        new DeskState.Failed(
                            Failures.message(failure), Failures.details(failure)))));
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
        failure -> notices.add(Notice.unexpected(failure)));
  }

  private Map<String, Integer> words(Dossier chosen) {
    Map<String, Integer> found = new HashMap<>();
    for (String report : chosen.reports()) {
      workspace.entry(report).ifPresent(entry -> found.put(report, entry.words()));
    }
    return found;
  }

  private record Opened(
      Comparison comparison,
      List<Judgement> judgements,
      Map<String, Proposal> proposals,
      Map<String, Integer> words) {}

  /** The decision in force on a subject, or empty; of several people's the one made last. */
  public Optional<Judgement> decided(String subject, Judgement.Aspect aspect) {
    return new Standing(judgements).of(subject, aspect);
  }

  /** Reads the judgements of the library, for what can be decided without a dossier. */
  public void readJudgements() {
    steps.show(() -> {
      List<Judgement> log = workspace.judgements();
      return () -> judged(log);
    });
  }

  /** What the user decided on a subject, or empty. */
  public Optional<Judgement> own(String subject, Judgement.Aspect aspect) {
    return author().flatMap(name -> new Standing(judgements).by(name, subject, aspect));
  }

  /** By which name the user's decisions are recorded; empty before the user has said so. */
  public Optional<String> author() {
    return workspace.setting(Workspace.AUTHOR).filter(name -> !name.isBlank());
  }

  /** Asks by which name the user's decisions are to be recorded. */
  public void askName() {
    Signature.ask(this, () -> {});
  }

  /** Records a decision of the user; it can be undone. The first one asks for the user's name. */
  public void judge(String subject, Judgement.Aspect aspect, String value, String reason) {
    signed(() -> {
      Judgement before = own(subject, aspect).orElse(null);
      String old = before == null ? "" : before.value();
      String why = before == null ? "" : before.reason();
      steps.perform(
          new Step(
              Words.get("work.judge"),
              () -> judged(workspace.judge(subject, aspect, value, reason)),
              () -> judged(workspace.judge(subject, aspect, old, why))));
    });
  }

  /**
   * Records a decision of the user in a way of its own; it can be undone.
   *
   * @param forth records it, off the screen's thread
   * @param back records that it is taken back
   * @param told gets each of these judgements when it is on disk, on the screen's thread
   */
  public void judge(Callable<Judgement> forth, Callable<Judgement> back, Consumer<Judgement> told) {
    signed(() ->
        steps.perform(
            new Step(
                Words.get("work.judge"),
                () -> judged(forth.call(), told),
                () -> judged(back.call(), told))));
  }

  private Runnable judged(Judgement judgement, Consumer<Judgement> told) {
    return () -> {
      judgements.add(judgement);
      told.accept(judgement);
    };
  }

  /** Does what is recorded with the user's name, as soon as that is known. */
  public void signed(Runnable decision) {
    if (author().isPresent() || workspace.readOnly().isPresent()) {
      decision.run();
    } else {
      Signature.ask(this, decision);
    }
  }

  /** What shows a judgement that was recorded. */
  public Runnable judged(Judgement judgement) {
    return () -> judgements.add(judgement);
  }

  /** Shows all judgements of the log, after more than one was recorded. */
  public void judged(List<Judgement> log) {
    if (!judgements.equals(log)) {
      judgements.setAll(log);
    }
  }

  /** Does something for the user that can be undone. */
  public void perform(Step step) {
    steps.perform(step);
  }

  /** What the user did, to be taken back and done again. */
  public Steps steps() {
    return steps;
  }

  /** Takes back what the user did last. */
  public void undo() {
    steps.undo();
  }

  /** Does again what was taken back last. */
  public void redo() {
    steps.redo();
  }
}
