package org.synoptic.text;

import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * What stands around a stop.
 *
 * @param text the whole text
 * @param sentence from the start of the sentence to the end of the paragraph
 * @param at the first stop
 * @param stops behind the last stop
 * @param closed behind the marks that close with it
 */
record Context(String text, Span sentence, int at, int stops, int closed) {

  /** How far the rules look, so that no text takes more than linear time. */
  static final int WINDOW = 200;

  private static final Pattern BLANK = Pattern.compile("\\s");

  /** The surroundings of the stops that begin at a place. */
  static Context at(String text, Span sentence, int at) {
    int stops = Closings.stops(text, sentence, at);
    return new Context(text, sentence, at, stops, Closings.marks(text, sentence, stops));
  }

  char stop() {
    return text.charAt(at);
  }

  int stopCount() {
    return stops - at;
  }

  /** Whether it is one full stop and no other mark. */
  boolean fullStop() {
    return stop() == '.' && stopCount() == 1;
  }

  /** Whether a quotation or a parenthesis closes behind the stop. */
  boolean closing() {
    return closed > stops;
  }

  boolean closesQuotation() {
    return closing() && Marks.closesQuotation(text.charAt(closed - 1));
  }

  boolean blankBehind() {
    return Marks.blank(text.charAt(closed));
  }

  /** Whether nothing more follows in the paragraph. */
  boolean atEnd() {
    return skipBlanks(closed) == sentence.end();
  }

  /** The next character that is no blank; call only when not {@link #atEnd}. */
  char next() {
    return text.charAt(skipBlanks(closed));
  }

  /** What follows soon in the paragraph, without blanks before it. */
  String behind() {
    int from = skipBlanks(closed);
    return text.substring(from, Math.min(from + WINDOW, sentence.end()));
  }

  /** What was soon said from the start of the sentence on. */
  String said() {
    return text.substring(sentence.start(), Math.min(at, sentence.start() + WINDOW)).strip();
  }

  /** The start of what follows, up to the first blank. */
  String chunkBehind() {
    return BLANK.splitAsStream(behind()).findFirst().orElse("");
  }

  /** Whether the word before the stop has a capital inside the sentence, as a name has. */
  boolean name() {
    int from = wordStart(at);
    return from < at
        && Character.isUpperCase(text.charAt(from))
        && !text.substring(sentence.start(), from).isBlank();
  }

  /** Whether a single letter with a stop follows: an initial, or the end of {@code z. B.} */
  boolean letterBehind() {
    int next = skipBlanks(closed);
    return next + 1 < sentence.end()
        && Character.isLetter(text.charAt(next))
        && text.charAt(next + 1) == '.';
  }

  /** The next word, behind blanks and opening marks; empty if none. */
  String wordBehind() {
    int from = skipBlanks(closed);
    while (from < sentence.end() && Marks.opens(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < sentence.end() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** The letters, digits and inner stops right before the stop. */
  String before() {
    int from = wordStart(at);
    return text.substring(from, at);
  }

  /** Whether the word before the one at the stop is in lower case. */
  boolean lowerWordBefore() {
    int end = wordStart(at);
    while (end > sentence.start() && Marks.blank(text.charAt(end - 1))) {
      end--;
    }
    int from = wordStart(end);
    return from < end && Character.isLowerCase(text.charAt(from));
  }

  /** Everything without blanks around the stop. */
  String chunk() {
    int from = at;
    while (from > least(at) && !Marks.blank(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < Math.min(at + WINDOW, sentence.end()) && !Marks.blank(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private int wordStart(int end) {
    int from = end;
    while (from > least(end) && inWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private int least(int end) {
    return Math.max(end - WINDOW, sentence.start());
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '°';
  }

  private int skipBlanks(int from) {
    int to = from;
    while (to < sentence.end() && Marks.blank(text.charAt(to))) {
      to++;
    }
    return to;
  }
}
