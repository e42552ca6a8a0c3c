package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Mark;

/** One document with the hits in it, of which one is the current. */
final class ReadingModel {

  private final Desk desk;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private IntPredicate route = any -> false;

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

  /** Where a document is opened. */
  sealed interface Where {

    /** At its first hit. */
    record First() implements Where {}

    /** At its last hit. */
    record Last() implements Where {}

    /**
     * At a place.
     *
     * @param span the words there
     */
    record At(Span span) implements Where {}

    /**
     * At the sentence that means it, among the words that match; the query as it stands need not
     * match there.
     *
     * @param spans the words
     * @param sentence the sentence
     */
    record Meant(List<Span> spans, Span sentence) implements Where {

      /** Keeps the words unchangeable. */
      public Meant {
        spans = List.copyOf(spans);
      }
    }
  }

  ReadingModel(Desk desk) {
    this.desk = desk;
    loading = new Latest(desk, "search.unread");
  }

  ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /**
   * Where the hits go on behind the last and before the first.
   *
   * @param way gets 1 or -1 and opens the next document or the one before, or says that there is
   *     none
   */
  void route(IntPredicate way) {
    route = way;
  }

  /** Opens a document. */
  void open(String document, Where where) {
    String query = desk.queryProperty().get();
    loading.run(progress -> read(document, query, where), reading::set);
  }

  /** Opens a document that nobody asked for when what is on the screen now has been painted. */
  void openAfterPainting(String document, Where where) {
    String query = desk.queryProperty().get();
    loading.runAfterPainting(progress -> read(document, query, where), reading::set);
  }

  /** Shows nothing. */
  void close() {
    loading.stop();
    reading.set(Optional.empty());
  }

  private Optional<Reading> read(String document, String query, Where where) {
    return desk.workspace()
        .document(document)
        .map(found -> {
          List<Span> spans =
              query.isBlank()
                  ? List.of()
                  : desk.workspace().searching().matches(SearchModel.typed(query), document);
          return switch (where) {
            case Where.First first -> new Reading(found, spans, spans.isEmpty() ? -1 : 0);
            case Where.Last last -> new Reading(found, spans, spans.size() - 1);
            case Where.At at -> at(found, spans, at.span());
            case Where.Meant meant -> at(found, meant.spans(), meant.sentence());
          };
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
   * Goes to another hit: behind the last into the next document, and round where there is none.
   *
   * @param by 1 for the next, -1 for the one before
   */
  void step(int by) {
    Optional<Reading> now = reading.get();
    int to = now.map(one -> one.current + by).orElse(0);
    boolean inside = now.isPresent() && to >= 0 && to < now.get().spans.size();
    if (inside || !route.test(by)) {
      now.filter(one -> !one.spans.isEmpty())
          .ifPresent(one -> go(Math.floorMod(to, one.spans.size())));
    }
  }

  /**
   * Goes to a hit of the document on show.
   *
   * @param hit its number, from 0
   */
  void go(int hit) {
    reading.set(reading.get().map(one -> new Reading(one.document, one.spans, hit)));
  }
}
