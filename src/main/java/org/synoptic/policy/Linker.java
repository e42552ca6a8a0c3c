package org.synoptic.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Passage;
import org.synoptic.model.Ranking;
import org.synoptic.model.Reason;
import org.synoptic.text.Encoder;

/**
 * Ties statements to the clauses that they are about, by meaning and by shared rare words. May be
 * used by several threads at once.
 */
public final class Linker {

  /** From here 95 of 100 links were right on policies that the curve was not fitted on. */
  private static final double LEAST = 0.4;

  /** A further clause counts only when its odds are not this much worse than those of the best. */
  private static final double BESIDE_BEST = 9;

  private static final double PARAPHRASE = 0.7;
  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> link.reason().score()).reversed();

  private final Encoder encoder;

  /** A linker that measures meaning with this encoder. */
  public Linker(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * The links of claims.
   *
   * @param claims claims of any number of reports
   * @param policies documents with clauses; those without have no links
   * @return by the id of the claim its links, best first; a claim that is about no clause is
   *     missing
   */
  public Map<String, List<Link>> link(List<Claim> claims, List<Document> policies) {
    List<ClauseTable> tables =
        policies.stream().map(policy -> new ClauseTable(encoder, policy)).toList();
    List<float[]> meant =
        encoder.encode(claims.stream().map(claim -> Unit.closed(claim.text())).toList());
    Map<String, List<Link>> links = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      List<Link> found = new ArrayList<>();
      for (ClauseTable table : tables) {
        found.addAll(links(claims.get(i), meant.get(i), table));
      }
      found.sort(BEST_FIRST);
      if (!found.isEmpty()) {
        links.put(claims.get(i).id(), List.copyOf(found));
      }
    }
    return links;
  }

  /**
   * Ranks clauses for statements; what the command {@code link} prints.
   *
   * @param clauses the clauses in their order, for neighbours carry meaning too
   * @param statements what is looked up; one with a group only among the clauses of that group
   * @param top how many clauses to give at most, 1 or more
   * @return one ranking for each statement, in their order
   */
  public List<Ranking> rank(List<Passage> clauses, List<Passage> statements, int top) {
    return new Ranker(encoder, clauses).rank(statements, top);
  }

  private static List<Link> links(Claim claim, float[] meant, ClauseTable table) {
    List<Evidence> evidence = table.evidence(claim.text(), meant);
    double best = evidence.stream().mapToDouble(Evidence::probability).max().orElse(0);
    List<Link> found = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      Unit unit = table.units().get(i);
      double score = evidence.get(i).probability();
      boolean quotes = Verbatim.quotes(claim.text(), unit.text());
      if (quotes || (score >= LEAST && odds(best) <= BESIDE_BEST * odds(score))) {
        LinkKind kind = quotes ? LinkKind.QUOTES : kind(score);
        List<String> why = table.why(claim.text(), i);
        Reason reason =
            new Reason("link." + rule(kind), quotes ? Math.max(score, LEAST) : score, why);
        found.add(new Link(claim.id(), unit.policy(), unit.address(), kind, reason));
      }
    }
    return found;
  }

  private static double odds(double probability) {
    return probability / Math.max(1e-9, 1 - probability);
  }

  private static LinkKind kind(double score) {
    return score >= PARAPHRASE ? LinkKind.PARAPHRASES : LinkKind.MENTIONS;
  }

  private static String rule(LinkKind kind) {
    return kind == LinkKind.QUOTES ? "verbatim" : "meaning";
  }
}
