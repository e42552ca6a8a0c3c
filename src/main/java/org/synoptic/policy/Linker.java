package org.synoptic.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.synoptic.model.Answers;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.Passage;
import org.synoptic.model.Ranking;
import org.synoptic.text.Encoder;
import org.synoptic.text.Recent;

/**
 * Ties statements to the clauses that they are about, by meaning and by shared rare words. May be
 * used by several threads at once.
 */
public final class Linker {

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> link.reason().score()).reversed();

  private static final int REMEMBERED_POLICIES = 8;

  private final Encoder encoder;
  private final Recent<Document, ClauseTable> tables = new Recent<>(REMEMBERED_POLICIES);

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
    if (policies.isEmpty()) {
      return Map.of();
    }
    List<ClauseTable> held = policies.stream().map(this::table).toList();
    List<float[]> meant =
        encoder.encode(claims.stream().map(claim -> Unit.closed(claim.text())).toList());
    Map<String, List<Link>> links = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      List<Link> found = new ArrayList<>();
      for (ClauseTable table : held) {
        for (Tied tied : table.tied(claims.get(i).text(), meant.get(i))) {
          found.add(tied.link(claims.get(i).id()));
        }
      }
      found.sort(BEST_FIRST);
      if (!found.isEmpty()) {
        links.put(claims.get(i).id(), List.copyOf(found));
      }
    }
    return links;
  }

  /** Which clauses of some policies answer one another; those without clauses answer nothing. */
  public Answers answers(List<Document> policies) {
    return Answering.of(
        policies.stream().filter(one -> !one.clauses().isEmpty()).map(this::table).toList());
  }

  /**
   * Ranks clauses for statements; what the command {@code link} prints. The statements may be any
   * number: a thousand of them are held at once.
   *
   * @param clauses the clauses in their order, for neighbours carry meaning too
   * @param statements what is looked up; one with a group only among the clauses of that group
   * @param top how many clauses to give at most, 1 or more
   * @param told is given one ranking for each statement, in their order
   */
  public void rank(
      List<Passage> clauses, Iterator<Passage> statements, int top, Consumer<Ranking> told) {
    new Ranker(encoder, clauses).rank(statements, top, told);
  }

  private ClauseTable table(Document policy) {
    return tables.get(policy, one -> new ClauseTable(encoder, one));
  }
}
