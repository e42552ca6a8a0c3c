package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.app.PolicyCuts;

/**
 * Cuts of a made-up policy, which do the least that cuts do.
 *
 * @param lines the lines
 */
public record SampleCuts(List<Line> lines) implements PolicyCuts {

  /** A policy of two articles with a point each. */
  public static SampleCuts plan() {
    return new SampleCuts(
        List.of(
            new Line("River Toll Plan", false, "", -1),
            new Line("Article 1 Toll", true, "1", 0),
            new Line("Every barge pays a toll for each passage.", false, "", 0),
            new Line("(a) Fishing boats under six metres are free of it.", true, "(a)", 1),
            new Line("第二条 收入用于下游防洪墙。", true, "第二条", 0),
            new Line("The board publishes its accounts every year.", false, "", 0)));
  }

  private SampleCuts with(int at, Line line) {
    List<Line> changed = new ArrayList<>(lines);
    changed.set(at, line);
    return new SampleCuts(changed);
  }

  @Override
  public PolicyCuts join(int at) {
    Line old = lines.get(at);
    return with(at, new Line(old.text(), false, "", Math.max(0, old.depth())));
  }

  @Override
  public PolicyCuts split(int at) {
    Line old = lines.get(at);
    return with(at, new Line(old.text(), true, old.number(), Math.max(0, old.depth())));
  }

  @Override
  public PolicyCuts deeper(int at) {
    Line old = lines.get(at);
    return with(at, new Line(old.text(), old.begins(), old.number(), old.depth() + 1));
  }

  @Override
  public PolicyCuts higher(int at) {
    Line old = lines.get(at);
    return with(at, new Line(old.text(), old.begins(), old.number(), Math.max(0, old.depth() - 1)));
  }

  @Override
  public PolicyCuts number(int at, String number) {
    Line old = lines.get(at);
    return with(at, new Line(old.text(), old.begins(), number, old.depth()));
  }
}
