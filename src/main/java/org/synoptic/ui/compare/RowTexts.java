package org.synoptic.ui.compare;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Row;
import org.synoptic.ui.compare.RowText.CellText;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.compare.RowText.Silence;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.CoverageIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Evidence;
import org.synoptic.ui.reader.History;
import org.synoptic.ui.reader.Signs;
import org.synoptic.ui.reader.TrackRecord;

/** Makes rows readable, each when it is first asked for. */
final class RowTexts implements RowFilter.Known {

  private final ComparisonIndex index;
  private final Decisions decisions;
  private final Passages passages;
  private final ClauseChips chips;
  private final CoverageIndex coverage;
  private final History history = History.here();
  private final BiPredicate<Row, String> stands;
  private final @Nullable RowText[] made;
  private @Nullable BitSet judged;
  private final Supplier<TrackRecord> record;
  private @Nullable Evidence evidence;

  /**
   * Texts of rows.
   *
   * @param stands whether a row stands so in another alignment, by its subject
   * @param record tells how the rules of the machine fared
   */
  RowTexts(
      ComparisonIndex index,
      Decisions decisions,
      Differ differ,
      BiPredicate<Row, String> stands,
      Supplier<TrackRecord> record) {
    this.stands = stands;
    this.index = index;
    this.decisions = decisions;
    this.passages = new Passages(index, differ);
    this.chips = new ClauseChips(index, decisions);
    this.coverage = new CoverageIndex(index.comparison());
    this.record = record;
    this.made = new RowText[index.comparison().rows().size()];
  }

  /** How many rows there are. */
  int size() {
    return made.length;
  }

  ComparisonIndex index() {
    return index;
  }

  Decisions decisions() {
    return decisions;
  }

  /** What stands behind the numbers of the rows. */
  Evidence evidence() {
    Evidence known = evidence;
    if (known == null) {
      known = new Evidence(index, record.get());
      evidence = known;
    }
    return known;
  }

  /** A row by its number, from 0. */
  RowText row(int number) {
    RowText text = made[number];
    if (text == null) {
      text = make(number, index.comparison().rows().get(number));
      made[number] = text;
    }
    return text;
  }

  /** The clauses of one claim. */
  List<ClauseChip> chips(Claim claim) {
    return chips.of(List.of(claim));
  }

  /** Whether anything in a row was decided. */
  boolean judged(int number) {
    BitSet rows = judged;
    if (rows == null) {
      rows = judgedRows();
      judged = rows;
    }
    return rows.get(number);
  }

  @Override
  public boolean judged(Row row) {
    return decisions.any(row.id())
        || row.claims().stream().anyMatch(claim -> decisions.any(claim.id()))
        || index.conflicts(row).stream().anyMatch(conflict -> decisions.any(conflict.id()));
  }

  private BitSet judgedRows() {
    BitSet found = new BitSet();
    for (int row = 0; row < size(); row++) {
      found.set(row, judged(index.comparison().rows().get(row)));
    }
    return found;
  }

  private RowText make(int number, Row row) {
    List<ClauseChip> about = chips.of(row);
    List<CellText> cells = row.cells().stream().map(cell -> cell(row, cell, about)).toList();
    RowText silentYet =
        new RowText(
            number + 1,
            row,
            Signs.row(index, row),
            cells,
            about,
            decisions.acceptance(row.id()),
            "");
    return new RowText(
        number + 1,
        row,
        silentYet.sign(),
        cells,
        about,
        silentYet.acceptance(),
        Spoken.row(index, silentYet, size()));
  }

  private CellText cell(Row row, Cell cell, List<ClauseChip> about) {
    return cell.silent()
        ? new CellText(cell.report(), List.of(), Optional.of(silence(cell.report(), about)))
        : new CellText(cell.report(), passages.of(row, cell), Optional.empty());
  }

  private Silence silence(int report, List<ClauseChip> about) {
    Document document = index.report(report);
    for (ClauseChip chip : about) {
      Optional<Judgement> judged =
          decisions.of(Decisions.silence(chip.address(), document.id()), Judgement.Aspect.SILENCE);
      if (judged.isPresent()) {
        return new Silence(
            Words.get(
                "silence.judged",
                judged.get().value(),
                judged.get().author(),
                history.when(judged.get())),
            false);
      }
    }
    boolean open = about.stream().anyMatch(chip -> coverage.absent(chip.address(), report));
    return new Silence(Words.get(open ? "silence.open" : "silence.here"), open);
  }

  /** The clause whose silence in a report can be judged from a row, or empty. */
  Optional<ClauseChip> silent(int number, int report) {
    return row(number).chips().stream()
        .filter(chip -> coverage.absent(chip.address(), report))
        .findFirst();
  }

  /** The words that were looked for in a report about a clause. */
  List<String> searched(String clause, int report) {
    return coverage.searched(clause, report);
  }

  /** Numbers of the rows that a filter shows. */
  List<Integer> shown(RowFilter filter) {
    List<Row> rows = index.comparison().rows();
    return IntStream.range(0, size())
        .filter(row -> filter.shows(rows.get(row), this))
        .boxed()
        .toList();
  }

  @Override
  public boolean stands(Row row, String alignment) {
    return stands.test(row, alignment);
  }

  @Override
  public Set<String> clauses(Row row) {
    return chips.addresses(row.claims());
  }
}
