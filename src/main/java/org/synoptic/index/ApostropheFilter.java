package org.synoptic.index;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops apostrophes inside words, so that {@code China's}, {@code China’s} and a scraped {@code
 * Chinas} that lost it are one form. A French or Italian word that is shortened before another goes
 * with it: {@code l'accord} is {@code accord}. No English word begins so.
 */
final class ApostropheFilter extends TokenFilter {

  private static final Pattern SHORTENED =
      Pattern.compile("(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|dell|nell|all|un)['’](?=\\p{L}{2})");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ApostropheFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int apostrophe = first();
    if (apostrophe < 0) {
      return true;
    }
    char[] letters = term.buffer();
    int kept = 0;
    for (int i = SHORTENED.matcher(term).lookingAt() ? apostrophe : 0; i < term.length(); i++) {
      if (!apostrophe(letters[i])) {
        letters[kept++] = letters[i];
      }
    }
    term.setLength(kept);
    return true;
  }

  private int first() {
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      if (apostrophe(letters[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean apostrophe(char letter) {
    return letter == '\'' || letter == '’';
  }
}
