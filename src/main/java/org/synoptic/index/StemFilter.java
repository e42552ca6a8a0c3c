package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Marks stems. Its input gives each form twice, first as a keyword as it stands, then stemmed. The
 * form passes; the stem passes at the same place behind the mark of its language, so that exact
 * forms, wildcards and fuzzy terms never meet a stem by accident.
 */
final class StemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final Tongue tongue;
  private String form = "";

  /**
   * Over forms that stand twice.
   *
   * @param tongue whose stems these are
   */
  StemFilter(TokenStream input, Tongue tongue) {
    super(input);
    this.tongue = tongue;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keyword.isKeyword()) {
        form = term.toString();
        return true;
      }
      String stem = term.toString();
      if (tongue.always() || !stem.equals(form)) {
        term.setEmpty().append(tongue.mark()).append(stem);
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
