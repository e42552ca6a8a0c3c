package org.synoptic.ui.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.model.Claim;
import org.synoptic.model.Judgement;
import org.synoptic.model.Link;
import org.synoptic.model.Row;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.compare.RowText.Weight;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;

/** The clauses that claims are about. */
final class ClauseChips {

  private static final double LIKELY = 0.5;

  private final ComparisonIndex index;
  private final Decisions decisions;

  ClauseChips(ComparisonIndex index, Decisions decisions) {
    this.index = index;
    this.decisions = decisions;
  }

  /** The clauses of a row. */
  List<ClauseChip> of(Row row) {
    return of(row.claims());
  }

  /** The clauses of some claims: a person's links first, then the machine's, best first. */
  List<ClauseChip> of(List<Claim> claims) {
    Map<String, ClauseChip> found = new LinkedHashMap<>();
    claims.stream()
        .flatMap(claim -> decisions.of(claim.id(), Judgement.Aspect.LINK).stream())
        .forEach(link -> found.putIfAbsent(link.value(), chip(link.value(), Weight.PERSON)));
    links(claims)
        .forEach(
            link -> found.putIfAbsent(link.clause(), chip(link.clause(), weight(link, claims))));
    return List.copyOf(found.values());
  }

  /** The addresses of the clauses of some claims. */
  Set<String> addresses(List<Claim> claims) {
    return Stream.concat(
            claims.stream()
                .flatMap(claim -> decisions.of(claim.id(), Judgement.Aspect.LINK).stream())
                .map(Judgement::value),
            links(claims).map(Link::clause))
        .collect(Collectors.toSet());
  }

  private Stream<Link> links(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> index.comparison().linksOf(claim).stream())
        .sorted(Comparator.comparingDouble((Link link) -> link.reason().score()).reversed());
  }

  private Weight weight(Link link, List<Claim> claims) {
    if (link.reason().score() < LIKELY) {
      return Weight.DOUBTFUL;
    }
    boolean best =
        claims.stream()
            .flatMap(claim -> index.comparison().linksOf(claim).stream().limit(1))
            .anyMatch(first -> first.clause().equals(link.clause()));
    return best ? Weight.BEST : Weight.OTHER;
  }

  private ClauseChip chip(String address, Weight weight) {
    String name = index.chipName(address);
    String label =
        switch (weight) {
          case PERSON -> name + " ✓";
          case BEST, OTHER -> name;
          case DOUBTFUL -> name + " ?";
        };
    return new ClauseChip(
        address, label, Words.get("compare.clause", index.longName(address)), weight);
  }
}
