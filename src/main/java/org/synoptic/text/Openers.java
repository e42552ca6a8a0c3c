package org.synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * Finds a sentence that begins behind a heading, a name or a number without any stop, as where the
 * lines of a page were joined: {@code CAR BOOST But the plan}, {@code Jo Lee These look fine}. Only
 * words are taken that have a capital at the start of a sentence alone, and only when a word in
 * small letters follows, as none does in a title.
 */
final class Openers {

  private static final int LONGEST_HEADING = 80;

  private static final Pattern SURE =
      Pattern.compile(
          "(?:(?:This|These|Those|We|They|He|She|It|Please|What|How|Why|When|If|Our|My|Your|Its|His"
              + "|Their|Lets|Does|Did|Is|Are|Was|Were|Would|Should|Also|Then|So|But|Not|No|Yes|Attached)"
              + "(?:['’](?:s|re|ve|ll|d|m))?|(?:There|Here)(?:['’]s| (?:is|are|was|were|has|have)\\b)),?\\s+[\\p{Ll}\\d“\"]");

  /** Also begin names, so only a heading in capitals tells that a sentence begins. */
  private static final Pattern BEHIND_CAPITALS =
      Pattern.compile(
          "(?:(?:A|I)(?!\\s+\\p{Lu}{2})|The|An|In|On|At|As|For|With|And|By|From|After|Before|While|Some|Many|Most|All|One"
              + "|Last|Under|Since|Despite|Although|Even|Still|That|Both|Such|To|Of|Another)\\s+\\p{L}");

  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Lu}\\p{N}&'’,.$-]*\\p{Lu}{3}[\\p{Lu}\\p{N} &'’,:$-]*\\p{Lu}[?!]?");

  private Openers() {}

  /**
   * Whether a sentence begins behind a blank, though no stop stands before it.
   *
   * @param said the sentence so far, without blanks at its ends, not empty
   * @param next where the next word begins
   * @param end the end of the paragraph
   */
  static boolean begins(String text, Span said, int next, int end) {
    if (!Character.isUpperCase(text.charAt(next)) || !ends(text, said)) {
      return false;
    }
    Matcher sure = SURE.matcher(text).region(next, end);
    return sure.lookingAt()
        || (heading(text, said) && BEHIND_CAPITALS.matcher(text).region(next, end).lookingAt());
  }

  /** Whether the word before the blank may be the last of a heading, a name or a number. */
  private static boolean ends(String text, Span said) {
    char last = text.charAt(said.end() - 1);
    if (last == ')' || last == '>') {
      return said.length() < LONGEST_HEADING || last == '>';
    }
    int from = said.end();
    while (from > said.start() && !Marks.blank(text.charAt(from - 1))) {
      from--;
    }
    char first = text.charAt(from);
    return Character.isLetterOrDigit(last)
        && (from > said.start() || Character.isLetter(last))
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && !Starters.contains(text.substring(from, said.end()));
  }

  private static boolean heading(String text, Span said) {
    return said.length() < LONGEST_HEADING
        && said.of(text).indexOf(' ') > 0
        && CAPITALS.matcher(said.of(text)).matches();
  }
}
