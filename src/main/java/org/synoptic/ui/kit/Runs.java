package org.synoptic.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.synoptic.model.Span;

/** Cuts a text into pieces that each look the same throughout. */
final class Runs {

  private Runs() {}

  /** The text as nodes for a text flow; every inlay counts as one character there. */
  static List<Node> of(String text, List<Mark> marks, List<Inlay> inlays) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    cuts.add(text.length());
    marks.forEach(mark -> cuts.add(Math.min(text.length(), mark.span().start())));
    marks.forEach(mark -> cuts.add(Math.min(text.length(), mark.span().end())));
    inlays.forEach(inlay -> cuts.add(Math.min(text.length(), inlay.position())));
    List<Inlay> waiting = inlays.stream().sorted(Comparator.comparingInt(Inlay::position)).toList();
    List<Node> nodes = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        nodes.add(run(text, new Span(from, to), marks));
      }
      while (next < waiting.size() && Math.min(text.length(), waiting.get(next).position()) == to) {
        nodes.add(waiting.get(next).node());
        next++;
      }
      from = to;
    }
    return nodes;
  }

  private static Text run(String text, Span piece, List<Mark> marks) {
    Text run = new Text(piece.of(text));
    run.getStyleClass().add("run");
    marks.stream()
        .filter(mark -> mark.span().contains(piece))
        .forEach(mark -> run.getStyleClass().add("run-" + mark.style()));
    return run;
  }
}
