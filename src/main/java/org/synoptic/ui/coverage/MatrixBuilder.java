package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Clause;
import org.synoptic.model.Coverage;
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

/** Puts the machine's coverage and people's judgements together. */
final class MatrixBuilder {

  private final ComparisonIndex index;
  private final CoverageIndex coverage;
  private final Decisions decisions;
  private final History history = History.here();

  MatrixBuilder(ComparisonIndex index, Decisions decisions) {
    this.index = index;
    this.coverage = new CoverageIndex(index.comparison());
    this.decisions = decisions;
  }

  /** The matrix of one policy. */
  Matrix of(Document policy) {
    List<Line> lines = new ArrayList<>();
    policy.clauses().forEach(clause -> add(clause, 0, lines));
    return new Matrix(
        policy.label(), index.comparison().reports().stream().map(Document::label).toList(), lines);
  }

  private void add(Clause clause, int depth, List<Line> lines) {
    List<Cell> cells = new ArrayList<>();
    for (int report = 0; report < index.comparison().reports().size(); report++) {
      cells.add(cell(clause.address(), report));
    }
    String name = clause.heading().isBlank() ? clause.text() : clause.heading();
    if (depth == 0 || coverage.of(clause.address(), 0).isPresent()) {
      lines.add(new Line(clause.address(), clause.number(), name, depth, cells));
    }
    clause.children().forEach(child -> add(child, depth + 1, lines));
  }

  private Cell cell(String clause, int report) {
    Optional<Coverage.Treatment> treatment = coverage.of(clause, report);
    Optional<Judgement> silence =
        decisions.of(
            Decisions.silence(clause, index.report(report).id()), Judgement.Aspect.SILENCE);
    State state = treatment.map(one -> state(one, silence.isPresent())).orElse(State.OPEN);
    List<String> searched =
        silence
            .map(one -> List.of(one.value()))
            .orElse(treatment.map(Coverage.Treatment::searched).orElse(List.of()));
    return new Cell(
        state,
        treatment.flatMap(Coverage.Treatment::place),
        treatment.map(Coverage.Treatment::claims).orElse(List.of()),
        searched,
        silence.map(one -> Words.get("coverage.judged", one.author(), history.when(one))));
  }

  private static State state(Coverage.Treatment treatment, boolean judged) {
    return switch (treatment.status()) {
      case QUOTED -> State.QUOTED;
      case PARAPHRASED -> State.PARAPHRASED;
      case MENTIONED -> State.MENTIONED;
      case ABSENT -> judged ? State.ABSENT : State.OPEN;
    };
  }
}
