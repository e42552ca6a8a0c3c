package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synoptic.model.Analysis;
import org.synoptic.model.Document;
import org.synoptic.model.Reuse;
import org.synoptic.model.Reuse.Passage;
import org.synoptic.text.Alignments;

/** Finds the passages that two reports share, small edits and quotation marks aside. */
final class ReuseFinder {

  private static final int WORDS = 6;
  private static final Comparator<Reuse> LONGEST_FIRST =
      Comparator.comparingInt(Reuse::words)
          .reversed()
          .thenComparingInt(one -> one.a().report())
          .thenComparing(one -> one.a().span())
          .thenComparingInt(one -> one.b().report())
          .thenComparing(one -> one.b().span());

  private ReuseFinder() {}

  /** The shared passages of each pair of reports, longest first. */
  static List<Reuse> of(List<Document> reports, List<Analysis> analyses) {
    Sources sources = new Sources(reports, analyses);
    List<Reuse> found = new ArrayList<>();
    for (int a = 0; a < reports.size(); a++) {
      for (int b = a + 1; b < reports.size(); b++) {
        between(reports, a, b, sources, found);
      }
    }
    found.sort(LONGEST_FIRST);
    return Origins.of(found);
  }

  /** Looks from the report with the lesser id, so that the order of the reports changes nothing. */
  private static void between(
      List<Document> reports, int a, int b, Sources sources, List<Reuse> found) {
    boolean turned = reports.get(b).id().compareTo(reports.get(a).id()) < 0;
    String one = reports.get(turned ? b : a).text();
    String other = reports.get(turned ? a : b).text();
    for (Alignments.Shared shared : Alignments.of(one, other, WORDS)) {
      Passage inA = new Passage(a, turned ? shared.b() : shared.a());
      Passage inB = new Passage(b, turned ? shared.a() : shared.b());
      found.add(new Reuse(inA, inB, shared.words(), sources.of(inA, inB), 0));
    }
  }
}
