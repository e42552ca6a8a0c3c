package org.synoptic.importer.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/**
 * A pattern for lines that begin in one of many ways, without regard to case; marks of lists and of
 * templates may stand before them. Of the ways only those are tried that may begin with the first
 * letter of the line, which is many times faster; what matches is the same as if all were tried.
 */
public final class LineStarts {

  private static final int ASCII = 128;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MARKS = "^[\\W_]*";

  private final List<String> ways;
  private final String after;
  private final Pattern all;
  private final Openings openings;

  /** By the first letter of a line, made when one begins so. */
  private final AtomicReferenceArray<Pattern> byLetter = new AtomicReferenceArray<>(ASCII);

  /**
   * A pattern.
   *
   * @param ways regular expressions; one whose first character is a letter or figure of ASCII that
   *     must be there is tried only where a line begins with it
   * @param after what must follow
   */
  LineStarts(List<String> ways, String after) {
    this.ways = List.copyOf(ways);
    this.after = after;
    this.all = pattern(ways);
    this.openings = new Openings(all);
  }

  /**
   * The ways of a list beside a class: one on each line, but for empty lines and remarks, which
   * begin with {@code #}.
   */
  public static LineStarts of(Class<?> owner, String list, String after) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(list), list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new LineStarts(
          lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList(), after);
    } catch (IOException broken) {
      throw new UncheckedIOException(list, broken);
    }
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
        : Pattern.compile(MARKS + "(?:" + String.join("|", some) + ")" + after, FLAGS);
  }

  private static boolean mayBegin(String way, char letter) {
    char first = way.charAt(0);
    boolean mayLack = way.length() > 1 && "?*{|".indexOf(way.charAt(1)) >= 0;
    return !plain(first) || mayLack || Character.toLowerCase(first) == letter;
  }

  private static boolean plain(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }
}
