package org.synoptic.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/** What words that are not written out can stand for. */
interface OpenWords {

  /** A word that starts so. */
  Query starting(String field, String start) throws IOException;

  /** A word that a pattern fits, see {@link Patterns}. */
  Query fitting(String field, String pattern) throws IOException;

  /**
   * The words that a pattern fits.
   *
   * @param most so many and one more at most are told
   */
  List<String> forms(String field, String pattern, int most) throws IOException;
}
