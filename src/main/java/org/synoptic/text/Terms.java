package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.synoptic.model.Span;

/**
 * The words of a text as terms that can be compared: lower case, without apostrophes, stemmed
 * (Porter 1980). In scripts that are written without blanks each character is a term.
 */
public final class Terms {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|LETTERS(?:['’`]LETTERS)*"
              .replace(
                  "LETTERS", "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+"));
  private static final Pattern APOSTROPHE = Pattern.compile("['’`]");

  private Terms() {}

  /**
   * A word of a text.
   *
   * @param span where it stands
   * @param text the word in lower case without apostrophes
   * @param stem what its forms have in common
   */
  public record Term(Span span, String text, String stem) {

    /** Whether it tells something of what the text is about. */
    public boolean content() {
      return (text.length() > 1 || Character.isIdeographic(text.charAt(0)))
          && !StopWords.contains(text);
    }
  }

  /** Every word in order, common ones too. */
  public static List<Term> all(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<Term> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = APOSTROPHE.matcher(word.group()).replaceAll("").toLowerCase(Locale.ROOT);
      found.add(new Term(new Span(word.start(), word.end()), plain, stemmer.stem(plain)));
    }
    return found;
  }

  /** The stems of the words that tell something, in order, repeated ones too. */
  public static List<String> content(String text) {
    return all(text).stream().filter(Term::content).map(Term::stem).toList();
  }
}
