package org.synoptic.analysis;

/**
 * A verb with its auxiliaries, its negation and the adverbs among them ({@code has not yet said}).
 *
 * @param from place of the first token
 * @param head place of the main verb
 * @param to place after the last token
 * @param form how it stands in its clause
 * @param passive whether it is passive
 * @param negated whether it holds a negation
 */
record VerbGroup(int from, int head, int to, Form form, boolean passive, boolean negated) {

  /** How a verb stands in its clause. */
  enum Form {
    /** With a subject of its own or shared: {@code says, had said}. */
    FINITE,
    /** After {@code to}. */
    INFINITIVE,
    /** In {@code -ing} without auxiliary: {@code saying}. */
    GERUND,
    /** A past participle without auxiliary that describes a noun: {@code the rules laid out by}. */
    PARTICIPLE
  }

  boolean finite() {
    return form == Form.FINITE;
  }
}
