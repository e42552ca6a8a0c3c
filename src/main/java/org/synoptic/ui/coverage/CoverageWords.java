package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.model.Clause;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.History;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;
import org.synoptic.ui.reader.SideBySide;

/** The words behind a line of the matrix: the clause, then each column on it. */
final class CoverageWords {

  private CoverageWords() {}

  /** The clause and each column, the one in which the reader stands first. */
  static List<Section> of(
      ComparisonIndex index, Columns columns, Decisions decisions, Line line, int column) {
    List<Section> sections = new ArrayList<>();
    String clause =
        index
            .clause(line.address())
            .map(ComparisonIndex.ClauseAt::clause)
            .map(CoverageWords::ownWords)
            .orElse("");
    sections.add(
        new Section(
            Words.get("coverage.clause", line.number(), line.name()),
            List.of(Fact.of("", clause))));
    IntStream.concat(
            IntStream.of(column),
            IntStream.range(0, line.cells().size()).filter(other -> other != column))
        .filter(one -> one < line.cells().size())
        .forEach(one -> sections.add(words(columns, line.cells().get(one), one)));
    sections.addAll(decided(columns, decisions, line, column));
    return sections;
  }

  /** Notes on the cell, and what was decided about it, as sentences. */
  private static List<Section> decided(
      Columns columns, Decisions decisions, Line line, int column) {
    if (column >= line.cells().size()) {
      return List.of();
    }
    String subject = Decisions.silence(line.address(), columns.documents().get(column).id());
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

  private static Section words(Columns columns, Cell cell, int column) {
    return cell.about().isEmpty()
        ? new Section(
            columns.documents().get(column).label(), List.of(Fact.silent("", absent(cell))))
        : columns.words(cell, column);
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
}
