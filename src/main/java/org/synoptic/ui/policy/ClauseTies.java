package org.synoptic.ui.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.kit.ChoiceSheet;
import org.synoptic.ui.kit.ChoiceSheet.Choice;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.SideBySide;

/**
 * How a clause is tied to clauses of other policies: people say so, or the same claims are about
 * both.
 */
final class ClauseTies {

  private final Desk desk;
  private final Optional<ComparisonIndex> index;
  private final Decisions decisions;
  private final Optional<Clause> clause;
  private final List<ClaimLine> claims;

  ClauseTies(
      Desk desk,
      Optional<ComparisonIndex> index,
      Decisions decisions,
      Optional<Clause> clause,
      List<ClaimLine> claims) {
    this.desk = desk;
    this.index = index;
    this.decisions = decisions;
    this.clause = clause;
    this.claims = List.copyOf(claims);
  }

  /** The ties in words, people's first, and the notes on the clause; empty when there are none. */
  String words() {
    if (index.isEmpty() || clause.isEmpty()) {
      return "";
    }
    ComparisonIndex all = index.get();
    List<String> lines = new ArrayList<>();
    for (Judgement one : said(all, clause.get().address())) {
      boolean from = one.subject().equals(clause.get().address());
      String other = all.longName(from ? one.value() : one.subject());
      lines.add(Words.get("policies.tied", other, one.author()));
    }
    Map<String, Integer> counts = alsoAbout(all);
    if (!counts.isEmpty()) {
      lines.add(
          Words.get(
              "policies.also",
              counts.entrySet().stream()
                  .map(entry -> all.longName(entry.getKey()) + " (" + entry.getValue() + ")")
                  .collect(Collectors.joining(", "))));
    }
    SideBySide.notes(decisions, clause.get().address())
        .forEach(note -> lines.add(note.label() + " · " + note.text()));
    return String.join("\n", lines);
  }

  /** What people tied to the clause, from either side. */
  private List<Judgement> said(ComparisonIndex all, String address) {
    List<Judgement> found = new ArrayList<>(decisions.all(address, Aspect.LINK));
    for (String other : all.clauses()) {
      decisions.all(other, Aspect.LINK).stream()
          .filter(one -> one.value().equals(address))
          .forEach(found::add);
    }
    return found;
  }

  /** The clauses of other policies that the same claims are about, with how many of them. */
  private Map<String, Integer> alsoAbout(ComparisonIndex all) {
    String home = policy(all, clause.map(Clause::address).orElse(""));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ClaimLine line : claims) {
      all.comparison().links().getOrDefault(line.claim(), List.of()).stream()
          .filter(link -> !link.policy().equals(home))
          .forEach(link -> counts.merge(link.clause(), 1, Integer::sum));
    }
    return counts;
  }

  private static String policy(ComparisonIndex all, String address) {
    return all.clause(address).map(at -> at.policy()).map(Document::id).orElse("");
  }

  /** The clauses of other policies, in the order of how many claims they share with this one. */
  private List<Choice> others(ComparisonIndex all) {
    String home = policy(all, clause.map(Clause::address).orElse(""));
    Map<String, Integer> counts = alsoAbout(all);
    return all.clauses().stream()
        .filter(one -> !policy(all, one).equals(home))
        .sorted((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)))
        .map(one -> new Choice(one, all.longName(one)))
        .toList();
  }

  /** Lets the reader tie the clause to one of another policy. */
  void ask() {
    if (index.isEmpty() || clause.isEmpty()) {
      return;
    }
    List<Choice> others = others(index.get());
    ChoiceSheet.ask(
        desk,
        new ChoiceSheet.Question(
            Words.get("policies.tie", PoliciesViewModel.title(clause.get())),
            Words.get("policies.tie.hint"),
            others,
            "",
            false),
        address -> desk.judge(clause.get().address(), Aspect.LINK, address, ""));
  }
}
