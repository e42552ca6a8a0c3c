package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
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
    String before = text.substring(Math.max(0, hit.start() - LOOK), hit.start());
    List<String> words = words(before);
    return words.size() < place ? "" : words.get(words.size() - place);
  }

  /** The word so many places behind the hit, in lower case; empty where there is none. */
  static String right(String text, Span hit, int place) {
    String behind = text.substring(hit.end(), Math.min(text.length(), hit.end() + LOOK));
    List<String> words = words(behind);
    return words.size() < place ? "" : words.get(place - 1);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          boolean part = Character.isLetterOrDigit(point) || point == '\'' || point == '’';
          if (!part || Character.isIdeographic(point)) {
            end(word, words);
          }
          if (part) {
            word.appendCodePoint(point);
          }
          if (Character.isIdeographic(point)) {
            end(word, words);
          }
        });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
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
