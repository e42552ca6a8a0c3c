package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.ui.compare.RowText.Passage;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Said;
import org.synoptic.ui.reader.WordDiff;

/** The sentences of a cell with its claims and their differences marked. */
final class Passages {

  private final ComparisonIndex index;
  private final Differ differ;

  Passages(ComparisonIndex index, Differ differ) {
    this.index = index;
    this.differ = differ;
  }

  /** The passages of a cell that is not silent; claims of one sentence stand in one passage. */
  List<Passage> of(Row row, Cell cell) {
    Map<Span, List<Claim>> sentences = new LinkedHashMap<>();
    for (Claim claim : cell.claims()) {
      sentences
          .computeIfAbsent(index.sentence(cell.report(), claim.span()), span -> new ArrayList<>())
          .add(claim);
    }
    boolean disputed =
        index.conflicts(row).stream().anyMatch(conflict -> conflict.kind() == ConflictKind.SPEAKER);
    List<Passage> passages = new ArrayList<>();
    sentences.forEach(
        (sentence, claims) -> passages.add(passage(row, cell, sentence, claims, disputed)));
    return List.copyOf(passages);
  }

  private Passage passage(Row row, Cell cell, Span sentence, List<Claim> claims, boolean disputed) {
    String text = index.report(cell.report()).text();
    List<Mark> marks = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    for (Claim claim : claims) {
      String style = row.relation() == Relation.ONLY ? "only" : "claim";
      marks.add(new Mark(claim.span().shift(-sentence.start()), style));
      differences(row, cell, claim).stream()
          .map(mark ->
              new Mark(mark.span().shift(claim.span().start() - sentence.start()), mark.style()))
          .forEach(marks::add);
      Said line = Said.of(index, cell.report(), claim);
      if (said.isEmpty() || !said.getLast().equals(line)) {
        said.add(line);
      }
    }
    return new Passage(sentence.of(text), List.copyOf(marks), List.copyOf(said), disputed);
  }

  private List<Mark> differences(Row row, Cell cell, Claim claim) {
    int place = cell.claims().indexOf(claim);
    return other(row, cell)
        .filter(other -> other.claims().size() > place)
        .map(other ->
            WordDiff.marks(differ, words(other, other.claims().get(place)), words(cell, claim)))
        .orElse(List.of());
  }

  private String words(Cell cell, Claim claim) {
    return claim.span().of(index.report(cell.report()).text());
  }

  /** The first report that says something here, for it itself the second. */
  private static Optional<Cell> other(Row row, Cell cell) {
    return row.cells().stream()
        .filter(one -> !one.silent() && one.report() != cell.report())
        .findFirst();
  }
}
