package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import org.synoptic.app.Progress;

/** Where the lines of a concordance come from. */
interface KwicSource {

  /**
   * Some lines.
   *
   * @param total how many lines there are in all
   * @param documents in how many documents
   * @param lines those that were asked for
   */
  record Page(int total, long documents, List<KwicLine> lines) {

    public Page {
      lines = List.copyOf(lines);
    }
  }

  /** A page of lines; nothing when the query does not parse. */
  Optional<Page> page(
      String query, ConcordanceModel.Order order, int offset, int limit, Progress progress);
}
