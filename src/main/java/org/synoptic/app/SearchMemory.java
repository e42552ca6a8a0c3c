package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.model.search.NamedQuery;

/**
 * What is remembered about searches (past and saved queries, as settings of the library) and what a
 * person decided about them (as judgements, that are only ever added to).
 */
public interface SearchMemory {

  /** Queries that were asked, the last first, each once; at most a hundred. */
  List<String> history();

  /** Remembers a query that a person meant to ask, not each that was typed on the way. */
  void asked(String query);

  /** Takes a past query out of what is remembered. */
  void forget(String query);

  /** Saved queries by name. */
  List<NamedQuery> saved();

  /** Saves a query, over the one of its name. */
  void save(NamedQuery query);

  /** Gives a saved query up. */
  void drop(String name);

  /** Strikes a hit out: it stays in lists as struck out, with the reason, whatever the query. */
  Judgement strikeOut(String document, Span span, String reason);

  /** Lets a hit that was struck out count again. */
  Judgement restore(String document, Span span);

  /** Why a hit does not count; empty when it does. */
  Optional<String> struckOut(String document, Span span);

  /**
   * Records that a query was looked for in a report and is absent.
   *
   * @param reason in the person's words; may be empty
   */
  Judgement absent(String query, String document, String reason);

  /** The standing judgement that a query is absent from a report. */
  Optional<Judgement> absence(String query, String document);
}
