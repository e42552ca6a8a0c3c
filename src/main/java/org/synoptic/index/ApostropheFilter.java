package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops apostrophes inside words, so that {@code China's}, {@code China’s} and a scraped {@code
 * Chinas} that lost it are one form.
 */
final class ApostropheFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ApostropheFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      if (letters[i] != '\'' && letters[i] != '’') {
        letters[kept++] = letters[i];
      }
    }
    term.setLength(kept);
    return true;
  }
}
