package org.synoptic.app;

import java.util.List;
import org.synoptic.importer.clauses.CutLine;
import org.synoptic.importer.clauses.Cuts;

/**
 * The cuts of a policy for those who may not see the importer.
 *
 * @param cuts the importer's
 */
record CutPolicy(Cuts cuts) implements PolicyCuts {

  @Override
  public List<Line> lines() {
    return cuts.lines().stream().map(CutPolicy::line).toList();
  }

  private static Line line(CutLine line) {
    boolean before = line.role() == CutLine.Role.BEFORE;
    return new Line(line.text(), line.begins(), line.number(), before ? -1 : line.depth());
  }

  @Override
  public PolicyCuts join(int line) {
    return with(cuts.join(line));
  }

  @Override
  public PolicyCuts split(int line) {
    return with(cuts.split(line));
  }

  @Override
  public PolicyCuts deeper(int line) {
    return with(cuts.deeper(line));
  }

  @Override
  public PolicyCuts higher(int line) {
    return with(cuts.higher(line));
  }

  @Override
  public PolicyCuts number(int line, String number) {
    return with(cuts.number(line, number));
  }

  /** The same when nothing changed, so that there is nothing to undo. */
  private PolicyCuts with(Cuts changed) {
    return changed.equals(cuts) ? this : new CutPolicy(changed);
  }
}
