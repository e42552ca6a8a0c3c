package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.Doubt;
import org.synoptic.app.Entry;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.model.Correction;
import org.synoptic.model.Field;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Step;
import org.synoptic.ui.kit.Words;

/** The open questions about one document, one after the other. */
final class DoubtModel {

  /** What stands around the questions: the list or table in which the document is chosen. */
  interface Host {

    /** A document's metadata is another now. */
    void corrected(Entry now);

    /** Goes on to the next document with an open question, if there is one. */
    void onward();

    /** Goes back to a document. */
    void back(String document);
  }

  private final Desk desk;
  private final Host host;
  private final List<Doubt> open = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Entry> entry = Optional.empty();
  private Optional<Worker.Job> loading = Optional.empty();
  private int at;

  DoubtModel(Desk desk, Host host) {
    this.desk = desk;
    this.host = host;
  }

  /** The question that is asked, if any is open. */
  ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Asks about a document, or about nothing. */
  void open(Optional<Entry> chosen) {
    boolean same = chosen.isPresent() && chosen.map(Entry::id).equals(entry.map(Entry::id));
    List<Field> fields = chosen.map(Entry::doubts).orElse(List.of());
    entry = chosen;
    if (same && open.stream().map(Doubt::field).toList().equals(fields)) {
      ask();
      return;
    }
    loading.ifPresent(Worker.Job::cancel);
    loading = Optional.empty();
    open.clear();
    at = 0;
    ask();
    if (!fields.isEmpty()) {
      String id = chosen.orElseThrow().id();
      loading =
          Optional.of(
              desk.worker()
                  .run(
                      "",
                      progress -> desk.workspace().doubts(id),
                      doubts -> {
                        open.addAll(doubts);
                        ask();
                      },
                      failure -> ask()));
    }
  }

  private void ask() {
    at = Math.clamp(at, 0, Math.max(0, open.size() - 1));
    question.set(
        open.isEmpty()
            ? Optional.empty()
            : entry.map(one -> Question.of(one, open.get(at), at + 1, open.size())));
  }

  /** Goes to the next question, of this document or of another. */
  void next() {
    if (at + 1 < open.size()) {
      at++;
      ask();
    } else {
      at = 0;
      ask();
      host.onward();
    }
  }

  /**
   * Takes an answer by its number.
   *
   * @param number from 1, which is the answer that the importer took
   */
  void take(int number) {
    question
        .get()
        .filter(one -> number <= one.answers().size())
        .ifPresent(one -> settle(one.answers().get(number - 1).value()));
  }

  /** Settles the question; empty when the document has no such thing. */
  void settle(String value) {
    question.get().ifPresent(one -> settle(one, value));
  }

  private void settle(Question asked, String value) {
    String document = asked.entry().id();
    Field field = asked.field();
    Workspace workspace = desk.workspace();
    AtomicReference<Optional<String>> before = new AtomicReference<>(Optional.empty());
    desk.perform(
        new Step(
            Words.get("work.correct"),
            () -> {
              before.set(last(workspace.corrections(document), field));
              workspace.correct(document, field, Optional.of(value), "");
              Optional<Entry> now = workspace.entry(document);
              return () -> now.ifPresent(fresh -> settled(fresh, field));
            },
            () -> {
              workspace.correct(
                  document, field, Objects.requireNonNullElse(before.get(), Optional.empty()), "");
              Optional<Entry> now = workspace.entry(document);
              return () -> now.ifPresent(this::unsettled);
            }));
  }

  private static Optional<String> last(List<Correction> corrections, Field field) {
    return corrections.reversed().stream()
        .filter(one -> one.field() == field)
        .findFirst()
        .flatMap(Correction::value);
  }

  private void settled(Entry now, Field field) {
    boolean here = entry.filter(one -> one.id().equals(now.id())).isPresent();
    if (here) {
      open.removeIf(doubt -> doubt.field() == field);
      entry = Optional.of(now);
      at = at < open.size() ? at : 0;
    }
    host.corrected(now);
    // What is shown may have changed, as when only doubtful documents are.
    boolean still = entry.filter(one -> one.id().equals(now.id())).isPresent();
    if (!here || !still) {
      return;
    }
    if (open.isEmpty()) {
      question.set(Optional.empty());
      host.onward();
    } else {
      ask();
    }
  }

  private void unsettled(Entry now) {
    host.corrected(now);
    host.back(now.id());
    open(Optional.of(now));
  }
}
