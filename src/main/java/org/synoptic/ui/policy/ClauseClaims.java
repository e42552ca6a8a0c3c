package org.synoptic.ui.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Link;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Numbers;
import org.synoptic.ui.reader.Said;
import org.synoptic.ui.reader.Signs;

/** Finds the claims about a clause and about what lies below it. */
final class ClauseClaims {

  private final ComparisonIndex index;
  private final Decisions decisions;

  ClauseClaims(ComparisonIndex index, Decisions decisions) {
    this.index = index;
    this.decisions = decisions;
  }

  /** The claims about a clause by day of their report, then in reading order. */
  List<ClaimLine> of(Clause clause) {
    Set<String> addresses = clause.tree().map(Clause::address).collect(Collectors.toSet());
    List<ClaimLine> lines = new ArrayList<>();
    reports().forEach(report -> add(report, addresses, lines));
    return lines;
  }

  /** The numbers of the reports by day; those without a day last. */
  private List<Integer> reports() {
    List<Integer> numbers = new ArrayList<>();
    for (int report = 0; report < index.comparison().reports().size(); report++) {
      numbers.add(report);
    }
    numbers.sort(Comparator.comparing(report -> day(report).orElse("9999")));
    return numbers;
  }

  private Optional<String> day(int report) {
    return index.report(report).metadata().day();
  }

  private void add(int report, Set<String> addresses, List<ClaimLine> lines) {
    for (Claim claim : index.analysis(report).claims()) {
      Optional<Judgement> decided =
          decisions
              .of(claim.id(), Judgement.Aspect.LINK)
              .filter(one -> addresses.contains(one.value()));
      Optional<Link> link =
          index.comparison().linksOf(claim).stream()
              .filter(one -> addresses.contains(one.clause()))
              .findFirst();
      if (decided.isPresent()) {
        String kind = decisions.kind(claim.id()).map(one -> Signs.kind(one) + " · ").orElse("");
        lines.add(
            line(report, claim, kind + Words.get("policies.linked", decided.get().author()), link));
      } else {
        link.ifPresent(one -> lines.add(line(report, claim, kind(claim, one), Optional.of(one))));
      }
    }
  }

  /** What a person says the claim does with the clause, else what the machine says. */
  private String kind(Claim claim, Link link) {
    return decisions
        .kind(claim.id())
        .map(one -> Signs.kind(one) + " ✓")
        .orElse(Signs.kind(link.kind()));
  }

  private ClaimLine line(int report, Claim claim, String kind, Optional<Link> link) {
    Document document = index.report(report);
    Span sentence = index.sentence(report, claim.span());
    return new ClaimLine(
        claim.id(),
        document.label(),
        day(report),
        sentence.of(document.text()),
        List.of(new Mark(claim.span().shift(-sentence.start()), "claim")),
        Said.of(index, report, claim),
        kind,
        link.map(one -> Numbers.score(one.reason().score())),
        link.map(one -> one.reason().words()).orElse(List.of()));
  }
}
