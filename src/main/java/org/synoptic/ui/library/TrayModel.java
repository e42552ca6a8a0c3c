package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Orphan;
import org.synoptic.app.Worker;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Step;
import org.synoptic.ui.kit.Words;

/** The judgements whose words were not found, and the places to which the chosen one may belong. */
final class TrayModel {

  private final Desk desk;
  private final Runnable changed;
  private final ObservableList<Orphan> orphans = FXCollections.observableArrayList();
  private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Orphan>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty query = new SimpleStringProperty("");
  private Optional<Document> now = Optional.empty();
  private Optional<Worker.Job> loading = Optional.empty();

  /**
   * A tray.
   *
   * @param changed what to do when a judgement has left it
   */
  TrayModel(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    chosen.subscribe(this::open);
    query.subscribe(any -> seek());
  }

  ObservableList<Orphan> orphans() {
    return orphans;
  }

  ObservableList<Candidate> candidates() {
    return candidates;
  }

  ObjectProperty<Optional<Orphan>> chosenProperty() {
    return chosen;
  }

  /** What is looked for in the newer version. */
  StringProperty queryProperty() {
    return query;
  }

  /** Reads the tray. */
  void load(Runnable then) {
    desk.worker()
        .run(
            "",
            progress -> desk.workspace().orphans(),
            all -> {
              orphans.setAll(all);
              then.run();
            },
            this::failed);
  }

  private void open(Optional<Orphan> orphan) {
    loading.ifPresent(Worker.Job::cancel);
    now = Optional.empty();
    query.set("");
    candidates.clear();
    orphan.ifPresent(one ->
        loading =
            Optional.of(
                desk.worker()
                    .run(
                        "",
                        progress -> desk.workspace().document(one.now()),
                        document -> {
                          now = document;
                          seek();
                        },
                        this::failed)));
  }

  private void seek() {
    candidates.setAll(
        now.flatMap(document ->
                chosen.get().map(one -> Candidate.of(one, document.text(), query.get())))
            .orElse(List.of()));
  }

  /** Attaches the chosen judgement to a place; it can be undone. */
  void attach(Candidate place) {
    chosen.get().ifPresent(orphan -> perform(orphan, () -> attach(orphan, place.span())));
  }

  /** Lets the chosen judgement go; it can be undone. */
  void letGo(String reason) {
    chosen
        .get()
        .ifPresent(orphan ->
            perform(
                orphan,
                () -> {
                  desk.workspace().letGo(orphan, reason);
                  return Optional.empty();
                }));
  }

  private Optional<Judgement> attach(Orphan orphan, Span span) {
    return Optional.of(desk.workspace().attach(orphan, span));
  }

  private interface Settling {

    /** Settles an orphan and gives the judgement that stands for it now, if there is one. */
    Optional<Judgement> run();
  }

  private void perform(Orphan orphan, Settling settling) {
    List<Judgement> made = new ArrayList<>();
    boolean rows = orphan.judgement().aspect() == Judgement.Aspect.ALIGNMENT;
    // An alignment goes back to how it was; other decisions stand beside the lost one.
    String before =
        rows
            ? desk.decided(orphan.judgement().subject(), Judgement.Aspect.ALIGNMENT)
                .map(Judgement::value)
                .orElse(orphan.judgement().value())
            : "";
    desk.signed(() ->
        desk.perform(
            new Step(
                Words.get("work.judge"),
                () -> {
                  made.clear();
                  settling.run().ifPresent(made::add);
                  return shown(() -> orphans.remove(orphan));
                },
                () -> {
                  if (rows) {
                    String subject = orphan.judgement().subject();
                    desk.workspace().judge(subject, Judgement.Aspect.ALIGNMENT, before, "");
                  } else {
                    made.forEach(
                        one -> desk.workspace().judge(one.subject(), one.aspect(), "", ""));
                    desk.workspace().judge(orphan.judgement().key(), Judgement.Aspect.TRAY, "", "");
                  }
                  return shown(() -> orphans.add(orphan));
                })));
  }

  /** What shows the tray and the log as they are now. */
  private Runnable shown(Runnable tray) {
    List<Judgement> log = desk.workspace().judgements();
    return () -> {
      desk.judged(log);
      tray.run();
      changed.run();
    };
  }

  private void failed(Exception failure) {
    desk.notices()
        .add(Notice.failure(Words.get("error.judge", Failures.message(failure)), failure));
  }
}
