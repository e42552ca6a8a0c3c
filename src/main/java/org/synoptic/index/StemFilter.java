package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Marks stems. Its input gives each form twice, first as a keyword as it stands, then stemmed. The
 * form passes; the stem passes at the same place behind {@link #MARK} when it differs from the
 * form, so that exact forms, wildcards and fuzzy terms never meet a stem by accident.
 */
final class StemFilter extends TokenFilter {

  /** First character of a term that is a stem; no form holds a control character. */
  static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private String form = "";

  StemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keyword.isKeyword()) {
        form = term.toString();
        return true;
      }
      String stem = term.toString();
      if (!stem.equals(form)) {
        term.setEmpty().append(MARK).append(stem);
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    form = "";
  }
}
