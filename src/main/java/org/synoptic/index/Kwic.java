package org.synoptic.index;

import java.util.Locale;
import org.synoptic.model.Span;
import org.synoptic.model.search.Concordance.Context;

/** A hit in the words around it (keyword in context; Luhn 1960). */
final class Kwic {

  private static final int AROUND = 80;

  /** A Chinese sentence has no spaces; its characters are its words. */
  private static final int LOOK = 200;

  private Kwic() {}

  /** What stands before and behind on one line, cut between words where it can be. */
  static Context context(String text, Span hit) {
    int from = Math.max(0, hit.start() - AROUND);
    while (from > 0 && from < hit.start() && !gap(text, from - 1)) {
      from++;
    }
    if (from == hit.start()) {
      from = whole(text, Math.max(0, hit.start() - AROUND));
    }
    int to = Math.min(text.length(), hit.end() + AROUND);
    while (to < text.length() && to > hit.end() && !gap(text, to)) {
      to--;
    }
    if (to == hit.end()) {
      to = whole(text, Math.min(text.length(), hit.end() + AROUND));
    }
    return new Context(
        line(text.substring(from, hit.start())),
        line(hit.of(text)),
        line(text.substring(hit.end(), to)));
  }

  /** The word so many places before the hit, in lower case; empty where there is none. */
  static String left(String text, Span hit, int place) {
    int least = Math.max(0, hit.start() - LOOK);
    int at = hit.start();
    for (int word = 1; ; word++) {
      while (at > least && !part(text, at - 1)) {
        at--;
      }
      int end = at;
      while (at > least && part(text, at - 1) && (at == end || !alone(text, at - 1, at))) {
        at--;
      }
      if (at == end) {
        return "";
      }
      if (word == place) {
        return text.substring(at, end).toLowerCase(Locale.ROOT);
      }
    }
  }

  /** The word so many places behind the hit, in lower case; empty where there is none. */
  static String right(String text, Span hit, int place) {
    int most = Math.min(text.length(), hit.end() + LOOK);
    int at = hit.end();
    for (int word = 1; ; word++) {
      while (at < most && !part(text, at)) {
        at++;
      }
      int start = at;
      while (at < most && part(text, at) && (at == start || !alone(text, at - 1, at))) {
        at++;
      }
      if (at == start) {
        return "";
      }
      if (word == place) {
        return text.substring(start, at).toLowerCase(Locale.ROOT);
      }
    }
  }

  /** Whether two parts of words that stand side by side are two words, as in Chinese. */
  private static boolean alone(String text, int one, int other) {
    return !Character.isLowSurrogate(text.charAt(other))
        && (ideograph(text, one) || ideograph(text, other));
  }

  private static boolean ideograph(String text, int at) {
    return Character.isIdeographic(point(text, at));
  }

  private static boolean part(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(point(text, at)) || c == '\'' || c == '’';
  }

  /** The character of which a code unit is a half, or the code unit. */
  private static int point(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) && at > 0
        ? text.codePointBefore(at + 1)
        : text.codePointAt(at);
  }

  /** Never half of a character that is two code units. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static boolean gap(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
