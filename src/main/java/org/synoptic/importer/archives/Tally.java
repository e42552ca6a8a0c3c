package org.synoptic.importer.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.synoptic.model.Problem;

/** Hands on what an archive holds and keeps count. */
final class Tally {

  /** More are counted and not told one by one. */
  private static final int TOLD = 1000;

  private final Consumer<Archived> each;
  private final BooleanSupplier cancelled;
  private final SequencedMap<String, Integer> leftOut = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int given;
  private int untold;

  Tally(Consumer<Archived> each, BooleanSupplier cancelled) {
    this.each = each;
    this.cancelled = cancelled;
  }

  boolean cancelled() {
    return cancelled.getAsBoolean();
  }

  void give(Archived archived) {
    given++;
    each.accept(archived);
  }

  /**
   * Counts something that is no page.
   *
   * @param what in words for the reader, in the plural
   */
  void leaveOut(String what) {
    leftOut.merge(what, 1, Integer::sum);
  }

  void problem(String code, String message) {
    if (problems.size() < TOLD) {
      problems.add(new Problem(code, message));
    } else {
      untold++;
    }
  }

  ArchiveSummary summary() {
    List<Problem> all = new ArrayList<>(problems);
    if (untold > 0) {
      all.add(new Problem("damaged", untold + " further problems of this kind are not listed."));
    }
    return new ArchiveSummary(given, leftOut, all);
  }
}
