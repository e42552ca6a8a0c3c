package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.Document;
import org.synoptic.model.Quotation;
import org.synoptic.model.Row;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** A comparison whose parts are found by id, address or place. */
public final class ComparisonIndex {

  /** Names of policies up to this length are not shortened on chips. */
  private static final int INITIALS_FROM = 4;

  private final Comparison machine;
  private final Map<String, Claim> corrections;
  private final Comparison comparison;
  private final Map<String, ClaimAt> claims = new HashMap<>();
  private final Map<String, ClauseAt> clauses = new LinkedHashMap<>();
  private final Set<String> policyNames = new LinkedHashSet<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, List<Conflict>> conflicts = new HashMap<>();
  private final List<List<Span>> paragraphs;
  private final List<List<Span>> sentences;

  /** Reads a comparison once, as the machine made it. */
  public ComparisonIndex(Comparison comparison) {
    this(comparison, Map.of());
  }

  private ComparisonIndex(Comparison machine, Map<String, Claim> corrections) {
    this.machine = machine;
    this.corrections = corrections;
    this.comparison = Corrected.with(machine, corrections);
    for (int row = 0; row < comparison.rows().size(); row++) {
      index(row, comparison.rows().get(row));
    }
    for (Document policy : comparison.policies()) {
      policy.clauses().stream()
          .flatMap(Clause::tree)
          .forEach(clause -> clauses.put(clause.address(), new ClauseAt(policy, clause)));
    }
    clauses.keySet().stream()
        .filter(address -> address.indexOf('/') > 0)
        .map(address -> address.substring(0, address.indexOf('/')))
        .forEach(policyNames::add);
    for (Conflict conflict : comparison.conflicts()) {
      conflicts.computeIfAbsent(conflict.row(), row -> new ArrayList<>()).add(conflict);
    }
    sentences =
        comparison.analyses().stream()
            .map(one -> one.sentences().stream().map(Sentence::span).toList())
            .toList();
    paragraphs = comparison.reports().stream().map(report -> paragraphs(report.text())).toList();
  }

  /**
   * A claim and where it is.
   *
   * @param report number of its report
   * @param claim the claim
   * @param row number of its row, from 0
   */
  public record ClaimAt(int report, Claim claim, int row) {}

  /**
   * A clause and its policy.
   *
   * @param policy the policy it belongs to
   * @param clause the clause
   */
  public record ClauseAt(Document policy, Clause clause) {}

  private void index(int number, Row row) {
    rows.put(row.id(), number);
    row.cells()
        .forEach(cell ->
            cell.claims()
                .forEach(
                    claim -> claims.put(claim.id(), new ClaimAt(cell.report(), claim, number))));
  }

  private static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int gap = text.indexOf("\n\n", from);
      int end = gap < 0 ? text.length() : gap;
      if (end > from) {
        found.add(new Span(from, end));
      }
      from = gap < 0 ? text.length() : gap + 2;
    }
    return List.copyOf(found);
  }

  /** This comparison with its claims as people corrected them. */
  public ComparisonIndex corrected(Decisions decisions) {
    Map<String, Claim> now = Corrected.claims(machine, decisions);
    return now.equals(corrections) ? this : new ComparisonIndex(machine, now);
  }

  /** A claim as the machine found it. */
  public Claim asFound(Claim claim) {
    return corrections.containsKey(claim.id())
        ? machine.analyses().stream()
            .flatMap(one -> one.claims().stream())
            .filter(one -> one.id().equals(claim.id()))
            .findFirst()
            .orElse(claim)
        : claim;
  }

  /** The comparison itself. */
  public Comparison comparison() {
    return comparison;
  }

  /** A report by its number. */
  public Document report(int report) {
    return comparison.reports().get(report);
  }

  /** The number of a report by its id, or empty. */
  public Optional<Integer> reportOf(String document) {
    for (int report = 0; report < comparison.reports().size(); report++) {
      if (comparison.reports().get(report).id().equals(document)) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /** A report or a policy by its id, or empty. */
  public Optional<Document> document(String id) {
    return Stream.concat(comparison.reports().stream(), comparison.policies().stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /** What was found in a report. */
  public Analysis analysis(int report) {
    return comparison.analyses().get(report);
  }

  /** A claim that stands in a row. */
  public Optional<ClaimAt> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** A clause by its address. */
  public Optional<ClauseAt> clause(String address) {
    return Optional.ofNullable(clauses.get(address));
  }

  /** The addresses of all clauses, in the order of policies and clauses. */
  public List<String> clauses() {
    return List.copyOf(clauses.keySet());
  }

  /**
   * The addresses of the uppermost clauses, and below one of them those of all its points.
   *
   * @param open a clause; the heading above it is the one whose points are listed
   */
  public List<String> headings(Optional<String> open) {
    List<String> found = new ArrayList<>();
    for (Document policy : comparison.policies()) {
      for (Clause heading : policy.clauses().stream().flatMap(Clause::units).toList()) {
        List<String> tree = heading.tree().map(Clause::address).toList();
        found.addAll(open.filter(tree::contains).isPresent() ? tree : tree.subList(0, 1));
      }
    }
    return found;
  }

  /** The number of a row by its id, from 0. */
  public Optional<Integer> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** The conflicts that stand in a row. */
  public List<Conflict> conflicts(Row row) {
    return conflicts.getOrDefault(row.id(), List.of());
  }

  /** The paragraphs of a report. */
  public List<Span> paragraphs(int report) {
    return paragraphs.get(report);
  }

  /** The number of the paragraph in which a span starts, from 0. */
  public int paragraph(int report, Span span) {
    return Math.max(0, Spans.lastUpTo(paragraphs.get(report), span.start()));
  }

  /** The whole sentences around a span; the span itself where no sentence is known. */
  public Span sentence(int report, Span span) {
    return Spans.around(sentences.get(report), span);
  }

  /** The quotation that shares most with a span, or empty when none touches it. */
  public Optional<Quotation> quotation(int report, Span span) {
    return analysis(report).quotations().stream()
        .filter(quotation -> quotation.span().overlaps(span))
        .max(java.util.Comparator.comparingInt(quotation -> quotation.span().overlap(span)));
  }

  /** What to call a clause in few characters: its number, with its policy where there are many. */
  public String shortName(String address) {
    int slash = address.indexOf('/');
    return comparison.policies().size() > 1 || slash < 0 ? address : address.substring(slash + 1);
  }

  /**
   * What to call a clause where there is room for some letters only: of a policy with a long name,
   * the initials stand, as long as no other policy has the same.
   */
  public String chipName(String address) {
    int slash = address.indexOf('/');
    if (comparison.policies().size() < 2 || slash < 0) {
      return shortName(address);
    }
    String policy = address.substring(0, slash);
    String initials = initials(policy);
    boolean clear =
        policyNames.stream()
            .filter(other -> !other.equals(policy))
            .noneMatch(other -> initials(other).equals(initials));
    return clear ? initials + address.substring(slash) : address;
  }

  private static String initials(String policy) {
    return policy.length() <= INITIALS_FROM
        ? policy
        : Arrays.stream(policy.split("[-_ ]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining());
  }

  /** What to call a clause in a line: short name and heading, or the start of its words. */
  public String longName(String address) {
    return clause(address)
        .map(ClauseAt::clause)
        .map(clause -> clause.heading().isBlank() ? clause.text() : clause.heading())
        .map(words -> shortName(address) + " " + words)
        .orElse(address);
  }
}
