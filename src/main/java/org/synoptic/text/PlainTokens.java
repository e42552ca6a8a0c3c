package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * Tokens of a language for which there is no model: runs of letters and digits, characters of
 * scripts without blanks each alone, and single marks. Words have the tag {@code X}.
 */
final class PlainTokens {

  private static final String ALONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<word>[ALONE]|[\\p{L}\\p{M}\\p{N}&&[^ALONE]]+(?:[.,:/][\\p{N}]+)*)|\\p{P}|\\p{S}"
              .replace("ALONE", ALONE));

  private PlainTokens() {}

  /** The tokens of a sentence, with their places in the whole text. */
  static List<Token> of(String text, Span sentence) {
    List<Token> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (token.find()) {
      String word = token.group();
      String tag = token.group("word") == null ? "PUNCT" : "X";
      Span span = new Span(token.start(), token.end());
      found.add(new Token(span, word, tag, word.toLowerCase(Locale.ROOT)));
    }
    return found;
  }
}
