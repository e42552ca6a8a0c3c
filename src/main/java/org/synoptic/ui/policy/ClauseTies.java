package org.synoptic.ui.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.model.Answers;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Link;
import org.synoptic.ui.kit.ChoiceSheet;
import org.synoptic.ui.kit.ChoiceSheet.Choice;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Numbers;
import org.synoptic.ui.reader.SideBySide;
import org.synoptic.ui.reader.Signs;
import org.synoptic.ui.reader.Ties;

/**
 * How a clause is tied to clauses of other policies: people say so, the machine finds that they
 * answer one another, or the same claims are about both.
 */
final class ClauseTies {

  private final Desk desk;
  private final Optional<ComparisonIndex> index;
  private final Decisions decisions;
  private final Answers answers;
  private final Optional<Clause> clause;
  private final List<ClaimLine> claims;

  ClauseTies(
      Desk desk,
      Optional<ComparisonIndex> index,
      Decisions decisions,
      Answers answers,
      Optional<Clause> clause,
      List<ClaimLine> claims) {
    this.desk = desk;
    this.index = index;
    this.decisions = decisions;
    this.answers = answers;
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
    String here = clause.get().address();
    for (Judgement one : new Ties(all, decisions).of(here)) {
      lines.add(Words.get("policies.tied", all.longName(Ties.other(one, here)), one.author()));
    }
    String answering =
        answers.links().getOrDefault(here, List.of()).stream()
            .map(link ->
                all.longName(link.clause())
                    + " ("
                    + Signs.kind(link.kind())
                    + " · "
                    + Numbers.score(link.reason().score())
                    + ")")
            .collect(Collectors.joining(", "));
    if (!answering.isEmpty()) {
      lines.add(Words.get("policies.answers", answering));
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

  /** The clauses of other policies; those that answer first, then those that share most claims. */
  private List<Choice> others(ComparisonIndex all) {
    String home = policy(all, clause.map(Clause::address).orElse(""));
    Map<String, Integer> counts = alsoAbout(all);
    Map<String, Double> answering =
        answers.links().getOrDefault(clause.map(Clause::address).orElse(""), List.of()).stream()
            .collect(Collectors.toMap(Link::clause, link -> link.reason().score()));
    return all.clauses().stream()
        .filter(one -> !policy(all, one).equals(home))
        .sorted(
            Comparator.comparingDouble((String one) -> -answering.getOrDefault(one, 0.0))
                .thenComparingInt(one -> -counts.getOrDefault(one, 0)))
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
