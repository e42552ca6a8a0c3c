package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.synoptic.app.Worker;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.TrackRecord;

/** The rows that are shown, the one that is selected, and where in it the reader stands. */
public final class CompareViewModel {

  private final Desk desk;
  private final Differ differ;
  // Kept: the desk's list is a view whose listeners go with it.
  private final ObservableList<Judgement> judgements;
  private final ReadOnlyObjectWrapper<Optional<RowTexts>> texts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ShownRows shown;
  private final ObservableList<Integer> rows;
  private final IntegerProperty row = new SimpleIntegerProperty(-1);
  private final IntegerProperty column = new SimpleIntegerProperty(0);
  private final BooleanProperty reading = new SimpleBooleanProperty(false);
  private final LayoutModel layouts;
  private Optional<String> left = Optional.empty();
  private Optional<Worker.Job> arranging = Optional.empty();
  private boolean restoring;

  /** A view of what a desk has to show. */
  public CompareViewModel(Desk desk, Differ differ) {
    this.desk = desk;
    this.differ = differ;
    this.judgements = desk.judgements();
    this.layouts = new LayoutModel(desk);
    this.shown = new ShownRows(desk);
    this.rows = shown.numbers();
    judgements.addListener((ListChangeListener<Judgement>) change -> rejudge(change.getList()));
    layouts
        .layoutProperty()
        .subscribe(any -> {
          if (!restoring) {
            rearrange();
          }
        });
    desk.stateProperty().subscribe(this::show);
  }

  private void show(DeskState state) {
    if (state instanceof DeskState.Ready) {
      restoring = true;
      layouts.restore();
      restoring = false;
      column.set(0);
      shown.lift();
      rearrange();
    } else {
      arranging.ifPresent(Worker.Job::cancel);
      left = here().or(() -> left);
      texts.set(Optional.empty());
      shown.clear();
      row.set(-1);
    }
  }

  /** Goes back to a claim and a column, now or as soon as the rows are there. */
  void restore(String claim, int toColumn) {
    left = Optional.of(claim);
    column.set(toColumn);
    texts
        .get()
        .ifPresent(all -> {
          column.set(Math.clamp(toColumn, 0, Math.max(0, columns() - 1)));
          all.index().claim(claim).ifPresent(at -> go(at.row()));
        });
  }

  /** The first claim of the selected row, which is found again wherever it stands. */
  Optional<String> here() {
    return texts
        .get()
        .filter(all -> row.get() >= 0 && row.get() < all.size())
        .map(all -> all.index().comparison().rows().get(row.get()))
        .flatMap(one -> one.claims().stream().findFirst())
        .map(Claim::id);
  }

  /** Lays the comparison out anew, in the background; what is shown stays until that is done. */
  private void rearrange() {
    arranging.ifPresent(Worker.Job::cancel);
    Layout layout = layouts.layoutProperty().get();
    List<Judgement> log = List.copyOf(judgements);
    arranging =
        desk.comparison()
            .map(machine ->
                desk.worker()
                    .run(
                        "",
                        progress -> Arranged.of(machine, layout, log),
                        this::take,
                        failure -> desk.notices().add(Notice.unexpected(failure))));
  }

  /** Shows how the comparison was laid out; the reader stays at the same words where they are. */
  private void take(Arranged arranged) {
    Optional<String> claim = here().or(() -> left);
    layouts.take(arranged);
    ComparisonIndex index = arranged.index().corrected(new Decisions(judgements));
    row.set(-1);
    texts.set(Optional.of(texts(index)));
    column.set(Math.clamp(column.get(), 0, Math.max(0, columns() - 1)));
    Optional<Integer> again = claim.flatMap(index::claim).map(ComparisonIndex.ClaimAt::row);
    shown.show(
        texts.get(),
        same -> same,
        () ->
            again.ifPresentOrElse(this::go, () -> row.set(rows.isEmpty() ? -1 : rows.getFirst())));
  }

  private RowTexts texts(ComparisonIndex index) {
    Decisions decisions = new Decisions(judgements);
    return new RowTexts(
        index,
        decisions,
        differ,
        layouts::stands,
        () -> TrackRecord.of(index, decisions, desk.proposals()));
  }

  private void rejudge(List<? extends Judgement> all) {
    if (!all.isEmpty() && all.getLast().aspect() == Judgement.Aspect.ALIGNMENT) {
      rearrange();
    } else {
      texts
          .get()
          .map(old -> texts(old.index().corrected(new Decisions(judgements))))
          .ifPresent(now -> texts.set(Optional.of(now)));
    }
  }

  /** The texts of all rows; new ones after each judgement. */
  ReadOnlyObjectProperty<Optional<RowTexts>> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /** Which rows are shown. */
  public ReadOnlyObjectProperty<RowFilter> filterProperty() {
    return shown.filterProperty();
  }

  /** The numbers of the rows that are shown, from 0. */
  public ObservableList<Integer> rows() {
    return rows;
  }

  /** The number of the selected row, or -1. */
  public IntegerProperty rowProperty() {
    return row;
  }

  /** The number of the column in which the reader stands. */
  public IntegerProperty columnProperty() {
    return column;
  }

  /** Whether the full texts are shown instead of the rows. */
  public BooleanProperty readingProperty() {
    return reading;
  }

  /** The selected row. */
  public Optional<RowText> selected() {
    return texts
        .get()
        .filter(all -> row.get() >= 0 && row.get() < all.size())
        .map(all -> all.row(row.get()));
  }

  /** How many reports have a column. */
  public int columns() {
    return texts.get().map(all -> all.index().comparison().reports().size()).orElse(0);
  }

  /** Changes the filter; the selection stays where it can. */
  public void filter(UnaryOperator<RowFilter> change) {
    shown.show(
        texts.get(),
        change,
        () -> {
          if (!rows.contains(row.get())) {
            row.set(rows.isEmpty() ? -1 : nearest(row.get()));
          }
        });
  }

  private int nearest(int number) {
    return rows.stream().filter(one -> one >= number).findFirst().orElse(rows.getLast());
  }

  /** Goes to a row by its number; a filter that hides it is lifted. */
  public void go(int number) {
    if (!rows.contains(number)) {
      filter(any -> RowFilter.ALL);
    }
    row.set(number);
  }

  /** Goes to the row a number of shown rows further, or as far as there are rows. */
  public void move(int by) {
    if (!rows.isEmpty()) {
      int here = rows.indexOf(row.get());
      row.set(rows.get(Math.clamp((long) here + by, 0, rows.size() - 1)));
    }
  }

  /** Goes to the next row about a clause, round at the end. */
  public void nextAbout(String clause) {
    RowFilter about = RowFilter.ALL.about(Optional.of(clause));
    texts
        .get()
        .map(all -> all.shown(about))
        .filter(found -> !found.isEmpty())
        .ifPresent(found ->
            go(found.stream().filter(one -> one > row.get()).findFirst().orElse(found.getFirst())));
  }

  /** Goes to the column a number of columns to the right. */
  public void moveColumn(int by) {
    column.set(Math.clamp((long) column.get() + by, 0, Math.max(0, columns() - 1)));
  }

  /** The report in whose column the reader stands. */
  private Optional<Document> report() {
    return texts
        .get()
        .filter(all -> column.get() < columns())
        .map(all -> all.index().report(column.get()));
  }

  /** Puts the rows into the next kind of order; a text that is followed is that of the reader. */
  void nextOrder() {
    report().ifPresent(here -> layouts.change(layout -> layout.in(layout.order().next(here))));
  }

  /** Names of the reports without a column that speak in a row, too. */
  List<String> others(Row row) {
    List<String> columns = ids();
    List<Document> all = desk.comparison().map(Comparison::reports).orElse(List.of());
    return layouts.whole(row).cells().stream()
        .filter(cell -> !cell.silent())
        .map(cell -> all.get(cell.report()))
        .filter(report -> !columns.contains(report.id()))
        .map(Document::label)
        .toList();
  }

  /** Shows the page of the reader's column as it was captured. */
  void original() {
    report().ifPresent(here -> OriginalSheet.open(desk, here));
  }

  private List<String> ids() {
    return texts
        .get()
        .map(all -> all.index().comparison().reports().stream().map(Document::id).toList())
        .orElse(List.of());
  }

  /** Moves the reader's column to the left or right; the reader goes along. */
  void shift(int by) {
    int to = Math.clamp((long) column.get() + by, 0, Math.max(0, columns() - 1));
    place(column.get(), to);
  }

  /** Puts a column where another one is. */
  void place(int from, int to) {
    List<String> ids = new ArrayList<>(ids());
    if (from != to && from < ids.size() && to < ids.size()) {
      ids.add(to, ids.remove(from));
      layouts.change(layout -> layout.with(ids));
      column.set(to);
    }
  }

  /** Takes the reader's column away, as long as two are left. */
  void hide() {
    List<String> ids = new ArrayList<>(ids());
    if (ids.size() > 2) {
      ids.remove(column.get());
      layouts.change(layout -> layout.with(ids));
    }
  }

  /** Shows the next alignment, round at the end; the machine's is the first. */
  void nextAlignment() {
    layouts.change(layout -> layout.aligned(following()));
  }

  /** The alignment after the one that is shown; nothing stands for the machine's. */
  private Optional<String> following() {
    List<String> all = layouts.alignments().stream().map(Alignment::subject).toList();
    int here = layouts.alignment().map(one -> all.indexOf(one.subject())).orElse(-1);
    return here + 1 < all.size() ? Optional.of(all.get(here + 1)) : Optional.empty();
  }

  /** Shows only what the next alignment has otherwise, or everything again. */
  void unlike() {
    filter(now ->
        now.unlike(
            now.unlike().isPresent() ? Optional.empty() : Optional.of(following().orElse(""))));
  }

  /** How many rows of each relation there are. */
  public Map<Relation, Long> counts() {
    Map<Relation, Long> counts = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      counts.put(relation, 0L);
    }
    texts
        .get()
        .ifPresent(all ->
            all.index()
                .comparison()
                .rows()
                .forEach(one -> counts.merge(one.relation(), 1L, Long::sum)));
    return counts;
  }

  /** How many rows somebody judged. */
  public long judged() {
    return texts
        .get()
        .map(all -> java.util.stream.IntStream.range(0, all.size()).filter(all::judged).count())
        .orElse(0L);
  }

  /** What is shown, in a sentence. */
  public String summary() {
    if (texts.get().isEmpty()) {
      return "";
    }
    RowTexts all = texts.get().get();
    String kept = filterProperty().get().describe(all.index(), layouts::name);
    return kept.isEmpty()
        ? Words.get("compare.summary", rows.size(), all.size())
        : Words.get("compare.summary.filter", rows.size(), all.size(), kept);
  }

  /** Columns, order and alignment. */
  LayoutModel layouts() {
    return layouts;
  }

  /** All speakers and tellers by name. */
  public List<String> speakers() {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    texts
        .get()
        .ifPresent(all ->
            all.index().comparison().rows().stream()
                .flatMap(one -> one.claims().stream())
                .forEach(claim -> {
                  claim.speaker().ifPresent(names::add);
                  names.addAll(claim.via());
                }));
    return List.copyOf(names);
  }

  /** What all screens share. */
  Desk desk() {
    return desk;
  }
}
