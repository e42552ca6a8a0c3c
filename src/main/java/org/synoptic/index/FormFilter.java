package org.synoptic.index;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes forms of words: in small letters, without diacritics, as Lucene's own two filters do, and
 * without apostrophes, so that {@code China's}, {@code China’s} and a scraped {@code Chinas} that
 * lost it are one form. A French or Italian word that is shortened before another goes with it:
 * {@code l'accord} is {@code accord}. No English word begins so. One filter instead of three, since
 * most words need but one look at their letters.
 */
final class FormFilter extends TokenFilter {

  private static final int ASCII = 0x80;

  /** A letter becomes so many at most when it loses its diacritics. */
  private static final int LONGEST_FOLD = 4;

  private static final Pattern SHORTENED =
      Pattern.compile("(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|dell|nell|all|un)['’](?=\\p{L}{2})");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!lowered()) {
      CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
      fold();
    }
    int apostrophe = first();
    if (apostrophe >= 0) {
      drop(apostrophe);
    }
    return true;
  }

  /** Brings letters to small ones as long as they are of ASCII; whether all are. */
  private boolean lowered() {
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      char letter = letters[i];
      if (letter >= ASCII) {
        return false;
      }
      if (letter >= 'A' && letter <= 'Z') {
        letters[i] = (char) (letter + ('a' - 'A'));
      }
    }
    return true;
  }

  private void fold() {
    char[] folded = new char[LONGEST_FOLD * term.length()];
    int length = ASCIIFoldingFilter.foldToASCII(term.buffer(), 0, folded, 0, term.length());
    term.copyBuffer(folded, 0, length);
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

  private void drop(int apostrophe) {
    char[] letters = term.buffer();
    int kept = 0;
    for (int i = SHORTENED.matcher(term).lookingAt() ? apostrophe : 0; i < term.length(); i++) {
      if (!apostrophe(letters[i])) {
        letters[kept++] = letters[i];
      }
    }
    term.setLength(kept);
  }

  private static boolean apostrophe(char letter) {
    return letter == '\'' || letter == '’';
  }
}
