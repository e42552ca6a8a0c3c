package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Coverage;
import org.synoptic.model.Coverage.Treatment;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Place;
import org.synoptic.model.Span;
import org.synoptic.text.Paragraphs;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/** Holds each clause of the policies against each report. */
final class CoverageTable {

  private static final int SEARCHED = 6;

  /** A headline touches a clause from this share of the weight of its words on. */
  private static final double HEADLINE = 0.5;

  /** The rule of a claim that is the headline of a text. */
  private static final String IN_HEADLINE = "claim.headline";

  private final List<Document> reports;
  private final List<Analysis> analyses;
  private final Function<String, Wording> words;
  private final Map<String, List<Link>> links;

  /**
   * Holds reports against clauses.
   *
   * @param words gives the words of a text
   */
  CoverageTable(
      List<Document> reports,
      List<Analysis> analyses,
      Map<String, List<Link>> links,
      Function<String, Wording> words) {
    this.reports = reports;
    this.analyses = analyses;
    this.words = words;
    this.links = links;
  }

  /** One line for each clause, in the order of policies and clauses. */
  List<Coverage> of(List<Document> policies) {
    List<Coverage> found = new ArrayList<>();
    for (Document policy : policies) {
      List<Clause> units = policy.clauses().stream().flatMap(Clause::units).toList();
      Rarity rarity = new Rarity(units.stream().map(one -> words.apply(one.fullText())).toList());
      for (Clause unit : units) {
        List<Treatment> cells = new ArrayList<>();
        for (int report = 0; report < reports.size(); report++) {
          cells.add(treatment(policy, unit, report, rarity));
        }
        found.add(new Coverage(policy.id(), unit.address(), cells));
      }
    }
    return found;
  }

  private Treatment treatment(Document policy, Clause unit, int report, Rarity rarity) {
    List<Claim> about = new ArrayList<>();
    CoverageStatus status = CoverageStatus.ABSENT;
    for (Claim claim : analyses.get(report).claims()) {
      for (Link link : links.getOrDefault(claim.id(), List.of())) {
        if (link.policy().equals(policy.id()) && within(unit, link.clause())) {
          about.add(claim);
          CoverageStatus told = status(link.kind());
          status = told.compareTo(status) < 0 ? told : status;
          break;
        }
      }
    }
    if (about.isEmpty()) {
      List<String> searched = rarity.rarest(words.apply(unit.fullText()), SEARCHED);
      return new Treatment(report, CoverageStatus.ABSENT, List.of(), Optional.empty(), searched);
    }
    List<String> ids = about.stream().map(Claim::id).toList();
    Place place = place(report, about, words.apply(unit.fullText()), rarity);
    return new Treatment(report, status, ids, Optional.of(place), List.of());
  }

  private static boolean within(Clause unit, String address) {
    return unit.tree().anyMatch(one -> one.address().equals(address));
  }

  private static CoverageStatus status(LinkKind kind) {
    return switch (kind) {
      case QUOTES -> CoverageStatus.QUOTED;
      case PARAPHRASES, NARROWS, WIDENS, MISSTATES -> CoverageStatus.PARAPHRASED;
      case MENTIONS, CONTESTS -> CoverageStatus.MENTIONED;
    };
  }

  /**
   * Where the matter first stands: in the headline when it is a claim about the clause, or when its
   * words are those of the clause.
   */
  private Place place(int report, List<Claim> about, Wording clause, Rarity rarity) {
    if (about.stream().anyMatch(claim -> claim.reason().rule().equals(IN_HEADLINE))) {
      return Place.HEADLINE;
    }
    Wording headline = words.apply(reports.get(report).metadata().title());
    double total = rarity.total(headline);
    if (total > 0 && rarity.shared(headline, clause) >= HEADLINE * total) {
      return Place.HEADLINE;
    }
    List<Span> paragraphs = Paragraphs.of(reports.get(report).text());
    Span first =
        about.stream().map(Claim::span).min(Comparator.naturalOrder()).orElse(new Span(0, 0));
    return Place.of(first, paragraphs);
  }
}
