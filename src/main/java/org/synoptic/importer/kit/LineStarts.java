package org.synoptic.importer.kit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/**
 * A pattern for lines that begin in one of many ways. Of the ways only those are tried that may
 * begin with the first letter of the line, which is many times faster; what matches is the same as
 * if all were tried.
 */
public final class LineStarts {

  private static final int ASCII = 128;

  private final String before;
  private final List<String> ways;
  private final String after;
  private final int flags;
  private final Pattern all;
  private final Openings openings;

  /** By the first letter of a line, made when one begins so. */
  private final AtomicReferenceArray<Pattern> byLetter = new AtomicReferenceArray<>(ASCII);

  /**
   * A pattern.
   *
   * @param before what may stand before the ways; it must not match letters or figures of ASCII
   * @param ways a regular expression of alternatives
   * @param after what must follow
   * @param flags of {@link Pattern}, {@link Pattern#CASE_INSENSITIVE} among them
   */
  public LineStarts(String before, String ways, String after, int flags) {
    this.before = before;
    this.ways = alternatives(ways);
    this.after = after;
    this.flags = flags;
    this.all = pattern(this.ways);
    this.openings = new Openings(all);
  }

  /** Whether a line begins in one of the ways. */
  public boolean matches(String line) {
    return openings.mayBegin(line, 0) && tried(line);
  }

  private boolean tried(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return (plain(first) ? of(Character.toLowerCase(first)) : all).matcher(line).lookingAt();
  }

  private Pattern of(char letter) {
    Pattern known = byLetter.get(letter);
    if (known == null) {
      known = pattern(ways.stream().filter(way -> mayBegin(way, letter)).toList());
      byLetter.set(letter, known);
    }
    return known;
  }

  private Pattern pattern(List<String> some) {
    return some.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(before + "(?:" + String.join("|", some) + ")" + after, flags);
  }

  private static boolean mayBegin(String way, char letter) {
    return firsts(way).map(letters -> letters.get(letter)).orElse(true);
  }

  /** Small letters and figures that a regular expression may begin with; empty for any. */
  private static Optional<BitSet> firsts(String expression) {
    BitSet letters = new BitSet();
    for (String way : alternatives(expression)) {
      int end = end(way, 0);
      boolean mayLack = end < way.length() && "?*{".indexOf(way.charAt(end)) >= 0;
      Optional<BitSet> own = way.isEmpty() ? Optional.empty() : element(way.substring(0, end));
      Optional<BitSet> next =
          mayLack && way.charAt(end) == '?' ? firsts(way.substring(end + 1)) : Optional.empty();
      if (own.isEmpty() || (mayLack && next.isEmpty())) {
        return Optional.empty();
      }
      letters.or(own.get());
      next.ifPresent(letters::or);
    }
    return Optional.of(letters);
  }

  private static Optional<BitSet> element(String element) {
    if (element.startsWith("(?:")) {
      return firsts(element.substring(3, element.length() - 1));
    }
    char only = element.charAt(0);
    if (element.length() > 1 || !plain(only)) {
      return Optional.empty();
    }
    BitSet letter = new BitSet();
    letter.set(Character.toLowerCase(only));
    return Optional.of(letter);
  }

  /** The parts of an expression between the bars that stand in no bracket. */
  private static List<String> alternatives(String expression) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < expression.length(); i = end(expression, i)) {
      if (expression.charAt(i) == '|') {
        parts.add(expression.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(expression.substring(start));
    return parts;
  }

  /** Where the element of an expression that begins at a place ends. */
  private static int end(String expression, int from) {
    if (from >= expression.length()) {
      return from;
    }
    return switch (expression.charAt(from)) {
      case '\\' -> from + 2;
      case '(' -> closing(expression, from, ')');
      case '[' -> closing(expression, from, ']');
      default -> from + 1;
    };
  }

  private static int closing(String expression, int from, char bracket) {
    int at = from + 1;
    while (expression.charAt(at) != bracket) {
      at = bracket == ')' ? end(expression, at) : at + (expression.charAt(at) == '\\' ? 2 : 1);
    }
    return at + 1;
  }

  private static boolean plain(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }
}
