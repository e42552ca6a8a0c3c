package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.synoptic.compare.Ties.Edge;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Reason;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/** Lines the claims of reports up by meaning and wording. */
final class Aligner {

  /** From this share of common weight on both ways, two reports say the same. */
  private static final double SAME = 0.75;

  private static final Comparator<Node> READING =
      Comparator.comparingInt(Node::report).thenComparing(node -> node.claim().span());

  private Aligner() {}

  /** The rows in reading order; conflicts are not looked for yet. */
  static List<Row> rows(Scene scene) {
    List<Edge> ties = Ties.of(scene);
    List<List<Node>> clusters = new ArrayList<>();
    for (List<Integer> cluster : Clusters.of(scene.nodes(), ties)) {
      clusters.addAll(Leads.of(scene, cluster.stream().map(scene.nodes()::get).toList()));
    }
    return RowOrder.of(clusters).stream().map(cluster -> row(scene, cluster)).toList();
  }

  private static Row row(Scene scene, List<Node> cluster) {
    List<Node> nodes = cluster.stream().sorted(READING).toList();
    List<Cell> cells = new ArrayList<>();
    for (int report = 0; report < scene.reports().size(); report++) {
      cells.add(new Cell(report, claims(nodes, report)));
    }
    String id = Row.identify(nodes.stream().map(node -> node.claim().id()).toList());
    Relation relation = relation(cells, scene.rarity(), scene::wording);
    return new Row(id, relation, cells, reason(scene, cluster));
  }

  private static List<Claim> claims(List<Node> nodes, int report) {
    return nodes.stream().filter(node -> node.report() == report).map(Node::claim).toList();
  }

  /**
   * How the reports of a row stand to one another by their words alone.
   *
   * @param wordings gives the words of a text
   */
  static Relation relation(List<Cell> cells, Rarity rarity, Function<String, Wording> wordings) {
    List<Wording> told =
        cells.stream().filter(cell -> !cell.silent()).map(Aligner::text).map(wordings).toList();
    if (told.size() < 2) {
      return Relation.ONLY;
    }
    for (Wording one : told) {
      for (Wording other : told) {
        if (rarity.shared(one, other) < SAME * rarity.total(one)) {
          return Relation.DIFFERS;
        }
      }
    }
    return Relation.SAME;
  }

  private static String text(Cell cell) {
    return String.join(" ", cell.claims().stream().map(Claim::text).toList());
  }

  /** The strongest tie speaks for the row; its score is the mean of all ties between reports. */
  private static Reason reason(Scene scene, List<Node> cluster) {
    Reason best = new Reason("align.only", 1, List.of());
    double most = -1;
    double sum = 0;
    int count = 0;
    for (int i = 0; i < cluster.size(); i++) {
      for (int j = i + 1; j < cluster.size(); j++) {
        if (cluster.get(i).report() != cluster.get(j).report()) {
          Tie tie = scene.tie(cluster.get(i), cluster.get(j));
          sum += tie.score();
          count++;
          if (tie.score() > most) {
            most = tie.score();
            best = tie.reason(cluster.get(i), cluster.get(j), scene.rarity());
          }
        }
      }
    }
    return count == 0 ? best : new Reason(best.rule(), sum / count, best.words(), best.parts());
  }
}
