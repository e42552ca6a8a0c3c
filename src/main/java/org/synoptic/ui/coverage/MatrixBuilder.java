package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.CoverageIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.History;

/** Puts what was found in the columns and the silences that people recorded together. */
final class MatrixBuilder {

  private final CoverageIndex coverage;
  private final Columns columns;
  private final Decisions decisions;
  private final History history = History.here();

  MatrixBuilder(ComparisonIndex index, Columns columns, Decisions decisions) {
    this.coverage = new CoverageIndex(index.comparison());
    this.columns = columns;
    this.decisions = decisions;
  }

  /** The matrix of one policy. */
  Matrix of(Document policy) {
    List<Line> lines = new ArrayList<>();
    policy.clauses().forEach(clause -> add(clause, 0, lines));
    return new Matrix(
        policy.label(),
        columns.against(),
        columns.documents().stream().map(Document::label).toList(),
        lines);
  }

  private void add(Clause clause, int depth, List<Line> lines) {
    String name = clause.heading().isBlank() ? clause.text() : clause.heading();
    if (depth == 0 || coverage.of(clause.address(), 0).isPresent()) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns.documents().size(); column++) {
        cells.add(cell(clause.address(), column));
      }
      lines.add(new Line(clause.address(), clause.number(), name, depth, cells));
    }
    clause.children().forEach(child -> add(child, depth + 1, lines));
  }

  private Cell cell(String clause, int column) {
    Columns.Found found = columns.find(clause, column);
    Optional<Judgement> silence =
        decisions.of(
            Decisions.silence(clause, columns.documents().get(column).id()),
            Judgement.Aspect.SILENCE);
    boolean absent = found.state() == State.OPEN && silence.isPresent();
    return new Cell(
        clause,
        absent ? State.ABSENT : found.state(),
        found.place(),
        found.about(),
        silence.map(one -> List.of(one.value())).orElse(found.searched()),
        silence.map(one -> Words.get("coverage.judged", one.author(), history.when(one))));
  }
}
