package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.Worker;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** One document with the hits in it, of which one is the current. */
final class HitsModel {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Worker.Job> loading = Optional.empty();

  /**
   * A document on show.
   *
   * @param spans the hits in order
   * @param current number of the current hit, or -1 when there is none
   */
  record Reading(Document document, List<Span> spans, int current) {

    Optional<Span> span() {
      return current < 0 ? Optional.empty() : Optional.of(spans.get(current));
    }

    /** All hits marked, the current one in its own way. */
    List<Mark> marks() {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        marks.add(new Mark(spans.get(i), i == current ? "current" : "hit"));
      }
      return marks;
    }
  }

  HitsModel(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Opens a document at its first hit, or at a place in it. */
  void open(String document, Optional<Span> at) {
    String query = desk.queryProperty().get();
    loading.ifPresent(Worker.Job::cancel);
    loading =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> read(document, query, at),
                    reading::set,
                    failure ->
                        desk.notices()
                            .add(
                                Notice.failure(
                                    Words.get("search.unread", Failures.message(failure)),
                                    failure))));
  }

  private Optional<Reading> read(String document, String query, Optional<Span> at) {
    return desk.workspace()
        .document(document)
        .map(found -> {
          List<Span> spans =
              query.isBlank() ? List.of() : desk.workspace().matches(query, document);
          return at.map(place -> at(found, spans, place))
              .orElse(new Reading(found, spans, spans.isEmpty() ? -1 : 0));
        });
  }

  /** At a place: the hit there, or the place itself when no hit is there. */
  private static Reading at(Document document, List<Span> spans, Span place) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).overlaps(place)) {
        return new Reading(document, spans, i);
      }
    }
    List<Span> all = new ArrayList<>(spans);
    all.add(place);
    all.sort(null);
    return new Reading(document, all, all.indexOf(place));
  }

  /**
   * Goes to another hit, round the end.
   *
   * @param by 1 for the next, -1 for the one before
   */
  void step(int by) {
    reading
        .get()
        .filter(now -> !now.spans.isEmpty())
        .ifPresent(now ->
            reading.set(
                Optional.of(
                    new Reading(
                        now.document,
                        now.spans,
                        Math.floorMod(now.current + by, now.spans.size())))));
  }
}
