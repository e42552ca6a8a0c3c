package org.synoptic.text;

import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * Whether a sentence ends at a stop, by what stands before and behind it. The rules were written by
 * hand for news English; those for other scripts only say what needs no knowledge of the language.
 */
final class StopRules {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)://|www\\.|@|\\.(?:com|org|net|gov|edu|html?|pdf)\\b");

  /** Two words that a mark and no blank parts, and not the question of an address. */
  private static final Pattern QUESTION = Pattern.compile("\\p{L}{2,}[?!]\\p{Ll}{2,}");

  private static final Pattern CITATION = Pattern.compile("\\([^()]{1,60}\\)\\.");

  /** In letters; nearly all short forms of any language have fewer. */
  private static final int LONGEST_SHORT_FORM = 5;

  private StopRules() {}

  /**
   * The end of the sentence, behind the stops and the marks that close with it, or -1 when the
   * sentence goes on.
   *
   * @param rest the paragraph from the start of the sentence on
   * @param at the first of the stops
   * @param foreign whether the text is known to be in another language than English: the short
   *     forms of that language are not known here, so that a small letter behind a full stop goes
   *     on
   */
  static int end(String text, Span rest, int at, boolean foreign) {
    if (!wordsIn(text, rest.start(), at) || Marks.stop(text.charAt(at - 1)) || lost(text, at)) {
      return -1;
    }
    Items.Item item = Items.at(text, rest.start(), rest.end());
    if (item != null && at < item.end()) {
      return -1;
    }
    Context context = Context.at(text, rest, at);
    boolean ends =
        context.atEnd()
            || (ends(context, foreign) && !Parentheses.goesOn(text, rest, context.closed()));
    return ends ? context.closed() : -1;
  }

  /** Whether a question mark stands for a character that got lost: {@code Phone:? 555}. */
  private static boolean lost(String text, int at) {
    return text.charAt(at) == '?' && text.charAt(at - 1) == ':';
  }

  /** Whether a word was said before the stop; far from the start of the sentence it was. */
  private static boolean wordsIn(String text, int from, int at) {
    return at - from > Context.WINDOW || WORD.matcher(text).region(from, at).find();
  }

  private static boolean ends(Context c, boolean foreign) {
    if (Marks.stopsAlways(c.stop())) {
      return !c.closesQuotation() || !Marks.goesOn(c.next());
    }
    if (!c.blankBehind()) {
      return endsGlued(c, foreign);
    }
    if (",;:".indexOf(c.next()) >= 0 || CITATION.matcher(c.behind()).lookingAt()) {
      return false;
    }
    if (Character.isLowerCase(c.next()) && !ADDRESS.matcher(c.chunkBehind()).find()) {
      return endsBeforeLowerCase(c, foreign);
    }
    if (c.fullStop() && !c.closing()) {
      return FullStops.end(c);
    }
    return !attributed(c) && (!Marks.dash(c.next()) || c.behind().startsWith("- "));
  }

  /** A stop without a blank behind it, as scraping leaves it: {@code the end.Next day}. */
  private static boolean endsGlued(Context c, boolean foreign) {
    String before = c.before();
    if (before.length() < 2 || c.stop() == '…' || (foreign && c.stopCount() > 1)) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    if (c.stopCount() > 1 && c.stop() != '.') {
      return Character.isLetter(c.next()) && !ADDRESS.matcher(c.chunk()).find();
    }
    if ((c.stop() == '?' || c.stop() == '!') && Character.isLowerCase(c.next())) {
      return QUESTION.matcher(c.chunk()).matches();
    }
    return (Character.isLowerCase(last) || Character.isDigit(last))
        && Starters.looksLike(c.wordBehind())
        && Abbreviations.of(before) == Abbreviations.NONE
        && !ADDRESS.matcher(c.chunk()).find();
  }

  /** Only careless writing begins a sentence in lower case; a quotation or ellipsis goes on so. */
  private static boolean endsBeforeLowerCase(Context c, boolean foreign) {
    if (c.closing() || c.stop() == '…') {
      return false;
    }
    if (c.fullStop()) {
      boolean marked = !foreign && Marks.closes(c.text().charAt(c.at() - 1));
      return (marked || c.before().length() > (foreign ? LONGEST_SHORT_FORM : 1))
          && FullStops.end(c);
    }
    return c.text().charAt(c.stops() - 1) != '.' && !c.name();
  }

  /** A quoted question or exclamation with its speaker behind it. */
  private static boolean attributed(Context c) {
    return c.closesQuotation()
        && c.stop() != '.'
        && !Starters.contains(c.wordBehind())
        && Attributions.begins(c.behind());
  }
}
