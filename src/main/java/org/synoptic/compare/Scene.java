package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.text.Encoder;
import org.synoptic.text.Rarity;
import org.synoptic.text.Recent;
import org.synoptic.text.Weighed;
import org.synoptic.text.Wording;

/**
 * The reports under comparison with their claims. The nodes are in an order that does not depend on
 * the order of the reports, so that neither do decisions between equals.
 *
 * @param reports the reports
 * @param analyses what was found in each
 * @param nodes every claim of every report
 * @param wordings the words of texts that were asked for before
 * @param rarity how much the words of the claims tell
 * @param weights the words of each node with what they tell
 * @param candidates the pairs of nodes that are worth a look
 * @param meanings what the nodes mean, as far as any pair of them is looked at
 * @param openings what ties the claims by which reports of one event open
 */
record Scene(
    List<Document> reports,
    List<Analysis> analyses,
    List<Node> nodes,
    Recent<String, Wording> wordings,
    Rarity rarity,
    Map<Node, Weighed> weights,
    Candidates candidates,
    Meanings meanings,
    Openings openings) {

  private static final Comparator<Node> BY_CONTENT =
      Comparator.comparing((Node node) -> node.claim().id()).thenComparingInt(Node::report);

  static Scene of(
      Encoder encoder,
      Recent<String, Wording> wordings,
      List<Document> reports,
      List<Analysis> analyses) {
    List<Node> nodes = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      List<Claim> claims = analyses.get(report).claims();
      double length = Math.max(1, reports.get(report).text().length());
      for (int i = 0; i < claims.size(); i++) {
        Claim claim = claims.get(i);
        double position = claim.span().start() / length;
        nodes.add(new Node(report, claim, i, position, wording(wordings, claim.text())));
      }
    }
    nodes.sort(BY_CONTENT);
    Rarity rarity = new Rarity(nodes.stream().map(Node::wording).toList());
    Map<String, Integer> numbers = new HashMap<>();
    Map<Node, Weighed> weights = HashMap.newHashMap(nodes.size());
    nodes.forEach(node -> weights.put(node, new Weighed(node.wording(), rarity, numbers)));
    Candidates candidates = new Candidates(nodes);
    boolean several = Events.possible(reports.size());
    Meanings meanings = new Meanings(encoder, several ? nodes : candidates.members());
    Openings openings = new Openings(reports.size(), nodes, meanings);
    return new Scene(
        reports, analyses, nodes, wordings, rarity, weights, candidates, meanings, openings);
  }

  /** How near two claims are that are held against others. */
  Tie tie(Node a, Node b) {
    return Tie.of(meanings.cosine(a, b), weighed(a), weighed(b), openings.of(a, b));
  }

  private Weighed weighed(Node node) {
    return Objects.requireNonNull(weights.get(node));
  }

  /** The words of a text. */
  Wording wording(String text) {
    return wording(wordings, text);
  }

  private static Wording wording(Recent<String, Wording> wordings, String text) {
    return wordings.get(text, Wording::of);
  }

  /** The words of a report. */
  String text(int report) {
    return reports.get(report).text();
  }
}
