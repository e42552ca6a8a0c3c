package org.synoptic.importer.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that begin in one of many ways, without regard to case; marks of lists and of templates may
 * stand before them.
 */
public final class LineStarts {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MARKS = "^[\\W_]*";

  private final Pattern pattern;
  private final Openings openings;

  private LineStarts(String ways, String after) {
    pattern = Pattern.compile(MARKS + "(?:" + ways + ")" + after, FLAGS);
    openings = new Openings(pattern);
  }

  /**
   * The ways of a list beside a class: a regular expression on each line, but for empty lines and
   * remarks, which begin with {@code #}.
   *
   * @param after what must follow
   */
  public static LineStarts of(Class<?> owner, String list, String after) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(list), list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new LineStarts(
          lines
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.joining("|")),
          after);
    } catch (IOException broken) {
      throw new UncheckedIOException(list, broken);
    }
  }

  /** Whether a line begins in one of the ways. */
  public boolean matches(String line) {
    return openings.mayBegin(line, 0) && pattern.matcher(line).lookingAt();
  }
}
