package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;

/**
 * A report of the dossier with the passages in it that match.
 *
 * @param report the report
 * @param spans every match, in order
 * @param passages whole sentences that hold the matches, in order
 * @param absent the decision that was made when nothing was found: looked for and absent
 */
record ReportColumn(
    Document report, List<Span> spans, List<Span> passages, Optional<Judgement> absent) {

  ReportColumn {
    spans = List.copyOf(spans);
    passages = List.copyOf(passages);
  }

  boolean silent() {
    return spans.isEmpty();
  }

  /** The same with another decision. */
  ReportColumn with(Optional<Judgement> decided) {
    return new ReportColumn(report, spans, passages, decided);
  }

  /** The hits within a passage, counted from its start. */
  List<Span> within(Span passage) {
    List<Span> found = new ArrayList<>();
    for (Span span : spans) {
      if (passage.contains(span)) {
        found.add(span.shift(-passage.start()));
      }
    }
    return found;
  }
}
