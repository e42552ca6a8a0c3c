package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Hit;
import org.synoptic.model.Judgement;
import org.synoptic.model.Metadata;
import org.synoptic.model.search.ReportHits;

/**
 * A report of the dossier with the passages in it that match.
 *
 * @param metadata what is known about the report
 * @param hits where the query matches in it
 * @param passages whole sentences that hold the matches, in order
 * @param absent the decision that was made when nothing was found: looked for and absent
 */
record ReportColumn(
    Metadata metadata, ReportHits hits, List<Hit.Snippet> passages, Optional<Judgement> absent) {

  ReportColumn {
    passages = List.copyOf(passages);
  }

  String id() {
    return hits.document();
  }

  /** What to call it: the outlet, else the title. */
  String label() {
    return metadata.outlet().orElse(metadata.title().isBlank() ? id() : metadata.title());
  }

  boolean silent() {
    return hits.spans().isEmpty();
  }

  /** The same with another decision. */
  ReportColumn with(Optional<Judgement> decided) {
    return new ReportColumn(metadata, hits, passages, decided);
  }
}
