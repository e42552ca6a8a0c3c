package org.synoptic.model.search;

import java.util.List;
import java.util.Optional;

/**
 * What came of one query of many.
 *
 * @param query the query
 * @param problem why it has no counts: it does not parse
 * @param documents how many documents match
 * @param outlets documents and hits of each outlet that has some, by name
 * @param reports the same for each report that was asked about, zero included, in their order
 */
public record BatchRow(
    NamedQuery query,
    Optional<String> problem,
    long documents,
    List<Count> outlets,
    List<Count> reports) {

  /** Keeps the lists unchangeable. */
  public BatchRow {
    outlets = List.copyOf(outlets);
    reports = List.copyOf(reports);
  }

  /**
   * How often a query matches.
   *
   * @param what name of the outlet (empty for none) or id of the report
   * @param documents how many documents match
   * @param hits how many matches they have together
   */
  public record Count(String what, long documents, long hits) {}
}
