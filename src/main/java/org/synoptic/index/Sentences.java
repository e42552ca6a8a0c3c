package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * The sentences of a text, quickly and for any language: a stop with white space behind it ends
 * one, but not before a small letter nor after a title or an initial; a Chinese stop always does.
 * Whether a sentence starts at a place is told by the few characters around it, so that the one
 * around a hit is found without reading the text before. Where it errs, a snippet is a little long.
 */
final class Sentences {

  private static final Set<String> NO_END =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "St",
          "No", "vs", "e.g", "i.e", "cf", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
          "Sept", "Oct", "Nov", "Dec");
  private static final int LONGEST_SHORT = 4;

  private Sentences() {}

  /** All sentences in order, without white space at their ends. */
  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = next(text, from);
      Span sentence = new Span(from, to).trim(text);
      if (!sentence.isEmpty()) {
        found.add(sentence);
      }
      from = to;
    }
    return found;
  }

  /**
   * The sentence at a place. Between two sentences it is the next, and empty where there is none.
   */
  static Span at(String text, int place) {
    int from = Math.min(place, text.length());
    while (from > 0 && !starts(text, from)) {
      from--;
    }
    while (from < text.length()) {
      int to = next(text, from);
      Span sentence = new Span(from, to).trim(text);
      if (!sentence.isEmpty() && sentence.end() > place) {
        return sentence;
      }
      from = to;
    }
    return new Span(place, place);
  }

  /** Where the next sentence starts. */
  private static int next(String text, int from) {
    int to = from + 1;
    while (to < text.length() && !starts(text, to)) {
      to++;
    }
    return to;
  }

  /** Whether a sentence or a paragraph starts at a place, blanks before it left aside. */
  private static boolean starts(String text, int at) {
    if (at == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (plain(before)) {
      return false;
    }
    if (before == '\n' && at > 1 && text.charAt(at - 2) == '\n') {
      return true;
    }
    if (blank(text.charAt(at))) {
      return false;
    }
    return blank(before)
        ? behindBlanks(text, at)
        : (wideStop(before) || closes(before)) && wide(text, at);
  }

  private static boolean behindBlanks(String text, int at) {
    int end = at;
    while (end > 0 && blank(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && plain(text.charAt(end - 1))) {
      return false;
    }
    int stop = end;
    while (stop > 0 && closes(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop == 0) {
      return false;
    }
    char last = text.charAt(stop - 1);
    return wideStop(last)
        || (stop(last) && !goesOn(text, at) && !(last == '.' && shortened(text, stop - 1)));
  }

  /** Whether a stop that needs no blank stands right before. */
  private static boolean wide(String text, int at) {
    int stop = at;
    while (stop > 0 && closes(text.charAt(stop - 1))) {
      stop--;
    }
    char next = text.charAt(at);
    return stop > 0 && wideStop(text.charAt(stop - 1)) && !wideStop(next) && !closes(next);
  }

  private static boolean goesOn(String text, int at) {
    int first = at;
    while (first < text.length() && opens(text.charAt(first))) {
      first++;
    }
    return first < text.length()
        && (Character.isLowerCase(text.charAt(first)) || continues(text.charAt(at)));
  }

  /** Whether the word before a full stop is a title, a month, an initial or {@code U.S}. */
  private static boolean shortened(String text, int stop) {
    int from = stop;
    while (from > 0 && stop - from <= LONGEST_SHORT && part(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    return NO_END.contains(word) || initials(word);
  }

  private static boolean initials(String word) {
    boolean one = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean two =
        word.length() == 3
            && word.charAt(1) == '.'
            && Character.isUpperCase(word.charAt(0))
            && Character.isUpperCase(word.charAt(2));
    return one || two;
  }

  /** What most characters are, told first: nothing ends with it. */
  private static boolean plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean wideStop(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡';
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '」', '』', '）' -> true;
      default -> false;
    };
  }

  private static boolean opens(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '«', '‹', '(', '[', '「', '『', '（' -> true;
      default -> false;
    };
  }

  /** Whether a sentence goes on with this. */
  private static boolean continues(char c) {
    return switch (c) {
      case ',', ';', ':', ')', '-', '–', '—' -> true;
      default -> false;
    };
  }

  private static boolean part(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
