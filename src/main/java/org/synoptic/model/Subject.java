package org.synoptic.model;

import java.util.List;

/**
 * What a judgement is about, told so that it is found again in a newer version of a document.
 *
 * @param form what kind of thing it is
 * @param detail what makes its id beside the words: for a conflict its kind and the two values, for
 *     a silence the clause's address; for an alignment the ids of its claims, in the order of the
 *     words; for a claim and a row the machine's {@link Proposal}, on which no id depends
 * @param words the words: of a claim its own, of a pair and a row those of its claims, of a
 *     conflict its two sides and then the claims of its row, of an alignment those of its claims;
 *     for a silence and a document the empty place at the start of the document
 */
public record Subject(Form form, List<String> detail, List<QuoteSelector> words) {

  /** Keeps the lists unchangeable. */
  public Subject {
    detail = List.copyOf(detail);
    words = List.copyOf(words);
  }

  /** Kinds of things that are judged. */
  public enum Form {
    /** A claim of a report. */
    CLAIM,
    /** Two claims together. */
    PAIR,
    /** A row of an alignment. */
    ROW,
    /** A conflict. */
    CONFLICT,
    /** A clause that was looked for in a report. */
    SILENCE,
    /** A hit of a search. */
    HIT,
    /** A document as a whole. */
    DOCUMENT,
    /** Rows as a person wants them. */
    ALIGNMENT
  }
}
