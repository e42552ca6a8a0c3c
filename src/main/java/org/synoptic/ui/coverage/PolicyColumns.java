package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Answers;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Link;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.ComparisonIndex.ClauseAt;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Numbers;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;
import org.synoptic.ui.reader.Signs;
import org.synoptic.ui.reader.Ties;

/** The other policies of a comparison: which of their clauses answer a clause. */
final class PolicyColumns implements Columns {

  private final ComparisonIndex index;
  private final Ties ties;
  private final Answers answers;
  private final List<Document> others;

  PolicyColumns(ComparisonIndex index, Decisions decisions, Answers answers, Document policy) {
    this.index = index;
    this.ties = new Ties(index, decisions);
    this.answers = answers;
    this.others =
        index.comparison().policies().stream()
            .filter(one -> !one.id().equals(policy.id()))
            .toList();
  }

  @Override
  public Against against() {
    return Against.POLICIES;
  }

  @Override
  public List<Document> documents() {
    return others;
  }

  @Override
  public Found find(String clause, int column) {
    String policy = others.get(column).id();
    State state = State.OPEN;
    Set<String> found = new LinkedHashSet<>();
    for (Judgement one : ties.of(clause)) {
      String other = Ties.other(one, clause);
      if (index.clause(other).filter(at -> at.policy().id().equals(policy)).isPresent()) {
        state = State.MENTIONED;
        found.add(other);
      }
    }
    for (Link link : answers.of(clause, policy)) {
      state = State.stronger(state, State.of(link.kind()));
      found.add(link.clause());
    }
    return new Found(state, Optional.empty(), List.copyOf(found), answers.searchedFor(clause));
  }

  @Override
  public Section words(Matrix.Cell cell, int column) {
    String title =
        Words.get(
            "coverage.answers",
            others.get(column).label(),
            CoverageViewModel.stateName(cell.state()));
    List<Fact> facts = new ArrayList<>();
    for (String address : cell.about()) {
      index.clause(address).ifPresent(at -> facts.addAll(answer(cell, at)));
    }
    return new Section(title, facts);
  }

  /** A clause with its words, and below it who ties it to the clause of the cell, and by what. */
  private List<Fact> answer(Matrix.Cell cell, ClauseAt at) {
    Clause clause = at.clause();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.words("", clause.number() + " " + clause.fullText(), List.of()));
    for (Judgement one : ties.of(cell.clause())) {
      if (Ties.other(one, cell.clause()).equals(clause.address())) {
        facts.add(Fact.of("", Words.get("policies.linked", one.author())));
      }
    }
    answers.of(cell.clause(), at.policy().id()).stream()
        .filter(link -> link.clause().equals(clause.address()))
        .forEach(link -> facts.add(Fact.of("", why(link))));
    return facts;
  }

  private static String why(Link link) {
    String why = Signs.kind(link.kind()) + " · " + Numbers.score(link.reason().score());
    return link.reason().words().isEmpty()
        ? why
        : why + " · " + String.join(", ", link.reason().words());
  }
}
