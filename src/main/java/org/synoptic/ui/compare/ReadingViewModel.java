package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.compare.ReadingMarks.ChipAt;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Pieces;

/** The full texts, tied by row, with the hits of the last query. */
public final class ReadingViewModel {

  private final CompareViewModel model;
  private final BooleanProperty tied = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Map<String, List<Span>>> hits =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper hit = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Set<Layer>> layers =
      new ReadOnlyObjectWrapper<>(Layer.first());
  private @Nullable ComparisonIndex known;
  private Optional<Anchors> anchors = Optional.empty();
  private final Map<Integer, List<Mark>> marks = new HashMap<>();
  private final Map<Integer, List<ChipAt>> chips = new HashMap<>();

  /** The full texts of the reports that a view-model compares. */
  public ReadingViewModel(CompareViewModel model) {
    this.model = model;
    model.textsProperty().subscribe(any -> changed());
    model.rowProperty().subscribe(row -> marks.clear());
    model
        .columnProperty()
        .subscribe(column -> {
          hit.set(-1);
          marks.clear();
        });
    model.desk().queryProperty().subscribe(query -> search());
  }

  private void changed() {
    marks.clear();
    chips.clear();
    ComparisonIndex index = model.textsProperty().get().map(RowTexts::index).orElse(null);
    if (index != known) {
      known = index;
      anchors = Optional.empty();
      search();
    }
  }

  /** Where the rows stand; looked up when the texts are first read, since rows need no such. */
  private Optional<Anchors> anchors() {
    if (anchors.isEmpty()) {
      anchors = Optional.ofNullable(known).map(Anchors::new);
    }
    return anchors;
  }

  private void search() {
    String query = model.desk().queryProperty().get();
    hit.set(-1);
    if (known == null || query.isBlank()) {
      found(Map.of());
      return;
    }
    List<Document> reports = known.comparison().reports();
    Desk desk = model.desk();
    desk.worker()
        .run(
            Words.get("work.hits"),
            progress -> {
              Map<String, List<Span>> all = new HashMap<>();
              for (Document report : reports) {
                all.put(report.id(), desk.workspace().matches(query, report.id()));
              }
              return all;
            },
            this::found,
            failure -> found(Map.of()));
  }

  private void found(Map<String, List<Span>> all) {
    marks.clear();
    hits.set(Map.copyOf(all));
  }

  /** What lies over the texts. */
  ReadOnlyObjectProperty<Set<Layer>> layersProperty() {
    return layers.getReadOnlyProperty();
  }

  /** Lays a layer over the texts, or takes it away. */
  void toggle(Layer layer) {
    marks.clear();
    chips.clear();
    layers.set(Layer.toggled(layers.get(), layer));
  }

  /** Whether the other texts follow the one that is read. */
  public BooleanProperty tiedProperty() {
    return tied;
  }

  /** The hits of the last query by report; new ones after each query. */
  public ReadOnlyObjectProperty<Map<String, List<Span>>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** The number of the hit in the reader's column on which the reader stands, or -1. */
  public ReadOnlyIntegerProperty hitProperty() {
    return hit.getReadOnlyProperty();
  }

  /** The hits in a report. */
  public List<Span> hits(int report) {
    return known == null
        ? List.of()
        : hits.get().getOrDefault(known.report(report).id(), List.of());
  }

  /** Goes to the next hit in the reader's column, or back; round at the ends. */
  public void stepHit(int by) {
    List<Span> here = hits(model.columnProperty().get());
    if (!here.isEmpty()) {
      int from = hit.get() < 0 && by < 0 ? 0 : hit.get();
      marks.clear();
      hit.set(Math.floorMod(from + by, here.size()));
    }
  }

  /** The hit on which the reader stands. */
  public Optional<Span> currentHit() {
    List<Span> here = hits(model.columnProperty().get());
    return hit.get() < 0 || hit.get() >= here.size()
        ? Optional.empty()
        : Optional.of(here.get(hit.get()));
  }

  /** How far the reader is in the hits, in words; empty when there is no query. */
  public String hitSummary() {
    String query = model.desk().queryProperty().get();
    return query.isBlank()
        ? ""
        : Words.get(
            "reading.hits", query, hit.get() + 1, hits(model.columnProperty().get()).size());
  }

  /** Goes to the next or previous claim in the reader's column. */
  public void stepClaim(int by) {
    anchors()
        .ifPresent(all ->
            all.step(model.columnProperty().get(), model.rowProperty().get(), by)
                .ifPresent(model::go));
  }

  /** Selects the row whose claim stands at a position of a report. */
  public void pick(int report, int position) {
    model.columnProperty().set(report);
    if (known != null && anchors().isPresent()) {
      anchors().get().at(known, report, position).ifPresent(model::go);
    }
  }

  /** The pieces in which a report is read. */
  List<Pieces.Piece> pieces(int report) {
    return anchors().map(all -> all.pieces(report).all()).orElse(List.of());
  }

  /** The number of the piece of a report in which a span starts, from 0. */
  int piece(int report, Span span) {
    return anchors().map(all -> all.pieces(report).at(span)).orElse(0);
  }

  /** The piece of a report where the selected row stands, or empty where it is silent. */
  public OptionalInt piece(int report) {
    return anchors()
        .flatMap(all -> all.of(report, model.rowProperty().get()))
        .map(anchor -> OptionalInt.of(anchor.piece()))
        .orElse(OptionalInt.empty());
  }

  /** The piece of another report that belongs beside a piece of a report. */
  public OptionalInt beside(int report, int piece, int other) {
    return anchors().map(all -> all.beside(report, piece, other)).orElse(OptionalInt.empty());
  }

  /** The marks of a report, in its canonical text. */
  List<Mark> marks(int report) {
    return marks.computeIfAbsent(report, this::makeMarks);
  }

  private List<Mark> makeMarks(int report) {
    int current = report == model.columnProperty().get() ? hit.get() : -1;
    return model
        .textsProperty()
        .get()
        .map(texts ->
            new ReadingMarks(texts, report)
                .marks(layers.get(), model.rowProperty().get(), hits(report), current))
        .orElse(new ArrayList<>());
  }

  /** The clauses' chips of a report, in its canonical text. */
  List<ChipAt> chips(int report) {
    return chips.computeIfAbsent(
        report,
        one ->
            model
                .textsProperty()
                .get()
                .filter(texts -> layers.get().contains(Layer.LINKS))
                .map(texts -> new ReadingMarks(texts, one).chips())
                .orElse(List.of()));
  }
}
