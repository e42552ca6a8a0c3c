package org.synoptic.importer.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.StrictJson;

/** Files that are text but not prose: data and the sources of programs. */
public final class ProgramText {

  /** In characters; enough to judge by. */
  private static final int LOOKED_AT = 20_000;

  /** Marks of programming languages per character, white space aside; prose has nearly none. */
  private static final double MARKS = 0.04;

  /** The share of lines that begin or end as only those of programs do. */
  private static final double LINES = 0.4;

  private static final Pattern STATEMENT =
      Pattern.compile(
          "^\\s*(?:import [\\w.{*]+|from [\\w.]+ import |package [\\w.]+;|#include\\b|#!/|using [\\w.]+;"
              + "|(?:export |async |public |private |protected |static |final )+\\w+|function\\b.*\\(|(?:var|let|const) \\w+ ?=|def \\w+\\(|class \\w+.*[:{]$"
              + "|(?:if|for|while|switch|elif|catch|else|try|return|throw)\\b.*[:;{]$|@\\w+(?:\\(.*)?$|\\w+(?:\\.\\w+)* ?[-+]?= ?\\S.*|//.*|/\\*.*|\\* .*)"
              + "|[{}]\\s*[;,)]*$|\\)\\s*;$");

  private ProgramText() {}

  /** What the file is, in words; empty for prose. */
  public static Optional<String> kind(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT)).strip();
    if (head.startsWith("<")) {
      return Optional.empty();
    }
    if (json(text)) {
      return Optional.of("data (JSON)");
    }
    return marks(head) > MARKS || statements(head) ? Optional.of("source code") : Optional.empty();
  }

  /** One JSON value, or one on each line, of which the first is looked at. */
  private static boolean json(String text) {
    String bare = text.strip();
    if (!bare.startsWith("{") && !bare.startsWith("[")) {
      return false;
    }
    return StrictJson.container(bare)
        || bare.lines().findFirst().filter(StrictJson::container).isPresent();
  }

  private static double marks(String text) {
    long letters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
    long marks = text.chars().filter(c -> "{}=<>".indexOf(c) >= 0).count();
    // A clause may end in a semicolon; a statement does so behind a bracket or a quotation mark.
    marks += Pattern.compile("[\\])}\"'\\w];(?=\\S|$)").matcher(text).results().count();
    return letters == 0 ? 0 : (double) marks / letters;
  }

  private static boolean statements(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long statements = lines.stream().filter(line -> STATEMENT.matcher(line).find()).count();
    return lines.size() >= 3 && statements > lines.size() * LINES;
  }
}
