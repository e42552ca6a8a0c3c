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
              + "|(?:if|for|while|switch|elif|catch|else|try|return|throw)\\b.*[:;{]$|@\\w+(?:\\(.*)?$|\\w+(?:\\.\\w+)* ?[-+]?= ?\\S.*|//.*|/\\*.*|\\* .*)");

  private static final Pattern STATEMENT_END = Pattern.compile("[{}]\\s*[;,)]*$|\\)\\s*;$");

  private static final Pattern SEMICOLON = Pattern.compile("[\\])}\"'\\w];(?=\\S|$)");

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
    long letters = 0;
    long marks = 0;
    boolean semicolon = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isWhitespace(c) ? 0 : 1;
      marks += c == '{' || c == '}' || c == '=' || c == '<' || c == '>' ? 1 : 0;
      semicolon |= c == ';';
    }
    // A clause may end in a semicolon; a statement does so behind a bracket or a quotation mark.
    marks += semicolon ? SEMICOLON.matcher(text).results().count() : 0;
    return letters == 0 ? 0 : (double) marks / letters;
  }

  private static boolean statements(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long statements = lines.stream().filter(ProgramText::statement).count();
    return lines.size() >= 3 && statements > lines.size() * LINES;
  }

  private static boolean statement(String line) {
    if (STATEMENT.matcher(line).lookingAt()) {
      return true;
    }
    char last = line.stripTrailing().charAt(line.stripTrailing().length() - 1);
    return "{};,)".indexOf(last) >= 0 && STATEMENT_END.matcher(line).find();
  }
}
