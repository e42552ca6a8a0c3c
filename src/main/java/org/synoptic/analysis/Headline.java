package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the headline of a report whose text still has it: a line of its own without a stop that
 * stands before the first sentence. It says what happened, mostly in the present and in as few
 * words as can be, so the rules for sentences find no claim in it.
 */
final class Headline {

  static final String RULE = "claim.headline";

  /** A headline stands behind an address, a rubric or a date at the most. */
  private static final int FIRST_LINES = 4;

  private static final int FEWEST = 4;
  private static final int MOST = 20;
  private static final int MEANING = 3;
  private static final Set<String> NO_HEADLINE = Set.of("by", "published", "updated", "posted");

  private Headline() {}

  /** The line; empty where a report begins with its first sentence. */
  static Optional<Clauses> of(Report report) {
    List<Clauses> lines = report.clauses();
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size() - 1); i++) {
      if (stopped(lines.get(i).line()) || sameParagraph(lines, i)) {
        return Optional.empty();
      }
      if (states(lines.get(i).line())) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean sameParagraph(List<Clauses> lines, int at) {
    int next = lines.get(at + 1).line().sentence().paragraph();
    return lines.get(at).line().sentence().paragraph() == next;
  }

  private static boolean stopped(Line line) {
    String last = line.word(line.size() - 1);
    boolean marked = "”\"’'".contains(last);
    return line.word(line.size() - (marked ? 2 : 1)).equals(".");
  }

  private static boolean states(Line line) {
    boolean address =
        IntStream.range(0, line.size())
            .anyMatch(i -> line.word(i).contains("/") || line.word(i).startsWith("www"));
    return line.size() >= FEWEST
        && line.size() <= MOST
        && !address
        && !NO_HEADLINE.contains(line.word(0))
        && !line.word(line.size() - 1).equals("?")
        && !line.word(line.size() - 1).equals(":")
        && Words.content(line, new Range(0, line.size())) >= MEANING;
  }
}
