package org.synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * Finds where a sentence ends at a mere blank, as in mails, captions and pages whose lines were
 * joined: at ruled lines, behind addresses and smileys, around the time of a mail, behind a closing
 * formula and a caption's number, and before the first of several numbers.
 */
final class Seams {

  private static final int WINDOW = 200;
  private static final int FORMULA = 40;
  private static final int NAMES = 80;

  private static final Pattern RULE = Pattern.compile("[=_*~#-]{5,}");
  private static final Pattern SMILEY = Pattern.compile("(?:[:;=]['’]?-?[()DPp|/]+|\\^_+\\^)");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S*(?:[a-z]{3,5}://\\S{3,}|www\\.\\S{3,}|\\S@\\S+\\.\\p{L}{2,}>?)");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}(?::\\d{2})?(?: [AP]M)?");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:(?:best|kind|kindest|warm|warmest|with kind|many)\\s+)?"
              + "(?:regards|wishes|thanks|thx|sincerely|cheers|yours(?: truly| sincerely)?),");
  private static final Pattern CAPTION =
      Pattern.compile("(?:Figure|Fig\\.|Table|Box|Chart|Map) \\d{1,3}(?:[.-]\\d{1,3})?");
  private static final Pattern SENDER =
      Pattern.compile("(?:[\"“]?\\p{Lu}[\\p{L}.'’-]*[\"”,]*\\s?|<\\S+>\\s?|\\S+@\\S+\\s?){1,6}");
  private static final Pattern FIRST = Pattern.compile("\\(?1[.)]\\s");
  private static final Pattern SECOND = Pattern.compile("\\s\\(?2[.)]\\s");

  private Seams() {}

  /**
   * Whether a sentence ends at a blank.
   *
   * @param rest the paragraph from the start of the sentence on
   * @param at the blank
   */
  static boolean parts(String text, Span rest, int at) {
    int next = at;
    while (next < rest.end() && Marks.blank(text.charAt(next))) {
      next++;
    }
    if (next == rest.end() || at == rest.start() || Marks.blank(text.charAt(at - 1))) {
      return false;
    }
    int from = at;
    while (from > rest.start() && at - from < WINDOW && !Marks.blank(text.charAt(from - 1))) {
      from--;
    }
    return behind(text.substring(from, at), text.charAt(next), from > rest.start())
        || before(text, rest, at, next)
        || said(text, rest, at, next);
  }

  /** Whether the word before the blank ends a sentence. */
  private static boolean behind(String word, char next, boolean inner) {
    char last = word.charAt(word.length() - 1);
    if (RULE.matcher(word).matches()) {
      return true;
    }
    boolean starts = Character.isUpperCase(next) || Character.isDigit(next) || next == 'h';
    if (!starts || Character.isLetterOrDigit(last) && word.length() < 4) {
      return inner && Character.isUpperCase(next) && SMILEY.matcher(word).matches();
    }
    return (SMILEY.matcher(word).matches() && inner)
        || (last != ',' && last != ':' && next != 'h' && ADDRESS.matcher(word).matches())
        || (next == 'h' && ADDRESS.matcher(word).matches() && word.contains("://"));
  }

  /** Whether what follows the blank begins a sentence. */
  private static boolean before(String text, Span rest, int at, int next) {
    char c = text.charAt(next);
    if ("=_*~#-".indexOf(c) >= 0) {
      return RULE.matcher(text).region(next, Math.min(rest.end(), next + 5)).lookingAt();
    }
    if (FIRST.matcher(text).region(next, rest.end()).lookingAt()) {
      char last = text.charAt(at - 1);
      int to = Math.min(rest.end(), next + 5 * WINDOW);
      return (Character.isLetterOrDigit(last) || Marks.stop(last))
          && SECOND.matcher(text).region(next, to).find();
    }
    return Character.isDigit(c)
        && at - rest.start() < NAMES
        && TIME.matcher(text).region(next, rest.end()).lookingAt()
        && SENDER.matcher(text.substring(rest.start(), at)).matches();
  }

  /** Whether all that was said is a formula that stands alone. */
  private static boolean said(String text, Span rest, int at, int next) {
    if (at - rest.start() > FORMULA) {
      return false;
    }
    Matcher time = TIME.matcher(text).region(rest.start(), at);
    boolean name = Character.isUpperCase(text.charAt(next));
    boolean whole = time.matches() && !text.startsWith("AM", next) && !text.startsWith("PM", next);
    return whole
        || (name && CLOSING.matcher(text).region(rest.start(), at).matches())
        || (name && CAPTION.matcher(text).region(rest.start(), at).matches());
  }
}
