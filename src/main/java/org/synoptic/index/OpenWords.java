package org.synoptic.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/** What words can stand for: those that are not written out, and other forms. */
interface OpenWords {

  /** A word that starts so. */
  Query starting(String field, String start) throws IOException;

  /** A word that a pattern fits, see {@link Patterns}. */
  Query fitting(String field, String pattern) throws IOException;

  /**
   * Every form of the same stem in the languages of the index, a word itself first. Terms that no
   * document has are left out: they would cost time and find nothing.
   */
  List<Term> stems(String field, String form) throws IOException;

  /**
   * The words that a pattern fits.
   *
   * @param most so many and one more at most are told
   */
  List<String> forms(String field, String pattern, int most) throws IOException;
}
