package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.synoptic.model.Clause;
import org.synoptic.model.Span;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.ComparisonIndex.ClaimAt;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.History;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;
import org.synoptic.ui.reader.SideBySide;

/** The words behind a line of the matrix: the clause, then each report on it. */
final class CoverageWords {

  private CoverageWords() {}

  /** The clause and each report, the one in which the reader stands first. */
  static List<Section> of(ComparisonIndex index, Decisions decisions, Line line, int column) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            Words.get("coverage.clause", line.number(), line.name()),
            List.of(
                Fact.of(
                    "",
                    index
                        .clause(line.address())
                        .map(ComparisonIndex.ClauseAt::clause)
                        .map(CoverageWords::ownWords)
                        .orElse("")))));
    IntStream.concat(
            IntStream.of(column),
            IntStream.range(0, line.cells().size()).filter(report -> report != column))
        .filter(report -> report < line.cells().size())
        .forEach(report -> sections.add(report(index, line.cells().get(report), report)));
    sections.addAll(decided(index, decisions, line, column));
    return sections;
  }

  /** Notes on the cell, and what was decided about it, as sentences. */
  private static List<Section> decided(
      ComparisonIndex index, Decisions decisions, Line line, int column) {
    if (column >= line.cells().size()) {
      return List.of();
    }
    String subject = Decisions.silence(line.address(), index.report(column).id());
    History history = History.here();
    List<Fact> facts = new ArrayList<>(SideBySide.notes(decisions, subject));
    decisions
        .history(List.of(subject))
        .forEach(one -> facts.add(Fact.of("", history.sentence(one))));
    return facts.isEmpty()
        ? List.of()
        : List.of(new Section(Words.get("inspector.history"), facts));
  }

  /** The words of a clause and of what lies below it; its heading is in the title already. */
  private static String ownWords(Clause clause) {
    String all = clause.fullText();
    boolean repeated = !clause.heading().isBlank() && all.startsWith(clause.heading() + "\n");
    return repeated ? all.substring(clause.heading().length() + 1) : all;
  }

  private static Section report(ComparisonIndex index, Cell cell, int report) {
    String name = index.report(report).label();
    List<ClaimAt> claims =
        cell.claims().stream().map(index::claim).flatMap(Optional::stream).toList();
    if (claims.isEmpty()) {
      return new Section(name, List.of(Fact.silent("", absent(cell))));
    }
    Span first = claims.getFirst().claim().span();
    String title =
        Words.get(
            "coverage.report",
            name,
            CoverageViewModel.stateName(cell.state()),
            index.paragraph(report, first) + 1,
            index.paragraphs(report).size());
    return new Section(title, claims.stream().map(claim -> words(index, claim)).toList());
  }

  private static String absent(Cell cell) {
    String searched = String.join(", ", cell.searched());
    if (cell.state() == State.ABSENT) {
      return Words.get("coverage.absent.judged", searched, cell.judged().orElse(""));
    }
    return searched.isEmpty()
        ? Words.get("coverage.open")
        : Words.get("coverage.open.searched", searched);
  }

  private static Fact words(ComparisonIndex index, ClaimAt at) {
    Span span = at.claim().span();
    Span sentence = index.sentence(at.report(), span);
    return Fact.words(
        "",
        sentence.of(index.report(at.report()).text()),
        List.of(new Mark(span.shift(-sentence.start()), "claim")));
  }
}
