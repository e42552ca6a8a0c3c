package org.synoptic.text;

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

  private static final Pattern RULE =
      Pattern.compile("[=_*~#-]{5,}|\\*{3,4}|\\*{5,}\\p{Lu}+\\*{5,}");
  private static final Pattern SMILEY = Pattern.compile("(?:[:;=]['’]?-?[()DPp|/]+|\\^_+\\^)");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S*(?:[a-z]{3,5}://\\S{3,}|www\\.\\S{3,}|\\S@\\S+\\.\\p{L}{2,}>?)");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}(?::\\d{2})?(?: [AP]M)?");
  private static final Pattern SENT = Pattern.compile("\\bon " + TIME.pattern() + "$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:(?:best|kind|kindest|warm|warmest|with kind|many)\\s+)?"
              + "(?:regards|wishes|thanks|thx|sincerely|cheers|yours(?: truly| sincerely)?),");
  private static final Pattern FAREWELL =
      Pattern.compile(
          "(?=\\p{Lu})(?:(?:Best|Kind|Kindest|Warm|Warmest|With kind|Many) )?"
              + "(?:[Rr]egards|Thanks|Thx|Sincerely|Cheers|Yours (?:truly|sincerely)),? \\p{Lu}");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?:Hi|Hello|Hey|Dear|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening))(?: \\p{L}[\\p{L}.]*){0,3}(?:,| -)");
  private static final Pattern CAPTION =
      Pattern.compile("(?:Figure|Fig\\.|Table|Box|Chart|Map) \\d{1,3}(?:[.-]\\d{1,3})?");
  private static final Pattern SOURCE =
      Pattern.compile("\\(\\p{Lu}[\\p{L}.&:-]*(?: \\p{Lu}[\\p{L}.&:-]*){0,4} ?\\)");
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
    Span said = new Span(rest.start(), at).trim(text);
    if (said.isEmpty()) {
      return false;
    }
    int from = at;
    while (from > said.start() && at - from < WINDOW && !Marks.blank(text.charAt(from - 1))) {
      from--;
    }
    return behind(text.substring(from, at), text, next, from > said.start())
        || before(text, said, next, rest.end())
        || alone(text, said, next)
        || MailMarks.part(text, said, next, rest.end())
        || Openers.begins(text, said, next, rest.end());
  }

  /** Whether the word before the blank ends a sentence. */
  private static boolean behind(String word, String text, int next, boolean inner) {
    if (RULE.matcher(word).matches()) {
      return !MailMarks.opensFrame(word);
    }
    char first = text.charAt(next);
    boolean starts = Character.isUpperCase(first) || Character.isDigit(first);
    if (SMILEY.matcher(word).matches()) {
      return inner && (starts || Marks.stop(text.charAt(next - word.length() - 3)));
    }
    boolean address = !word.endsWith(",") && !word.endsWith(":") && ADDRESS.matcher(word).matches();
    boolean listed = word.contains("://") && (text.startsWith("http", next) || !inner);
    return address && (starts || listed || Marks.opens(first));
  }

  /** Whether what follows the blank begins a sentence. */
  private static boolean before(String text, Span said, int next, int end) {
    char c = text.charAt(next);
    if ("=_*~#-".indexOf(c) >= 0) {
      return RULE.matcher(text).region(next, Math.min(end, next + 5)).lookingAt();
    }
    if (FIRST.matcher(text).region(next, end).lookingAt()) {
      char last = text.charAt(said.end() - 1);
      int to = Math.min(end, next + 5 * WINDOW);
      return (Character.isLetterOrDigit(last) || Marks.stop(last))
          && SECOND.matcher(text).region(next, to).find();
    }
    if (Character.isUpperCase(c) && FAREWELL.matcher(text).region(next, end).lookingAt()) {
      return ",:(".indexOf(text.charAt(said.end() - 1)) < 0;
    }
    return Character.isDigit(c)
        && said.length() < NAMES
        && TIME.matcher(text).region(next, end).lookingAt()
        && SENDER.matcher(said.of(text)).matches();
  }

  /**
   * Whether all that was said is a formula that stands alone, or its end tells when it was sent.
   */
  private static boolean alone(String text, Span said, int next) {
    boolean name = Character.isUpperCase(text.charAt(next));
    boolean half = text.startsWith("AM", next) || text.startsWith("PM", next);
    if (said.length() > FORMULA) {
      return name && !half && SENT.matcher(text).region(said.end() - FORMULA, said.end()).find();
    }
    String words = said.of(text);
    boolean marked = name || Marks.opens(text.charAt(next));
    return (name && !half && SENT.matcher(words).find())
        || (TIME.matcher(words).matches() && !half)
        || (name
            && (CLOSING.matcher(words).matches()
                || GREETING.matcher(words).matches()
                || CAPTION.matcher(words).matches()))
        || (marked && SOURCE.matcher(words).matches());
  }
}
