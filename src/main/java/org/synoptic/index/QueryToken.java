package org.synoptic.index;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text its words, without the signs around them
 * @param number after {@code ~}; -1 when there is none
 * @param at where in the query it starts
 * @param last whether nothing follows it
 */
record QueryToken(Kind kind, String text, int number, int at, boolean last) {

  /** What a piece can be. */
  enum Kind {
    WORD,
    EXACT,
    FUZZY,
    PHRASE,
    WHOLE,
    RANGE,
    FIELD,
    IN_QUOTES,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    END
  }
}
