package org.synoptic.importer.plain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** From here on in Unicode there are line breaks that only some programs know. */
  private static final char LINE_BREAKS = '\u0085';

  private static final Pattern STATEMENT_END = Pattern.compile("[{}]\\s*[;,)]*$|\\)\\s*;$");

  /** Words that such lines begin with; others hold an equals sign. */
  private static final Set<String> STATEMENT_WORDS =
      Set.of(
          "import",
          "from",
          "package",
          "using",
          "export",
          "async",
          "public",
          "private",
          "protected",
          "static",
          "final",
          "function",
          "var",
          "let",
          "const",
          "def",
          "class");

  /** Words that begin prose as well, where no colon, semicolon or bracket ends the line. */
  private static final Set<String> CONTROL_WORDS =
      Set.of("if", "for", "while", "switch", "elif", "catch", "else", "try", "return", "throw");

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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += (c > ' ' && c < 0x80) || !Character.isWhitespace(c) ? 1 : 0;
      marks += c == '{' || c == '}' || c == '=' || c == '<' || c == '>' ? 1 : 0;
      marks += c == ';' && endsStatement(text, i) ? 1 : 0;
    }
    return letters == 0 ? 0 : (double) marks / letters;
  }

  /** A clause may end in a semicolon; a statement does so behind a bracket or a quotation mark. */
  private static boolean endsStatement(String text, int semicolon) {
    char before = semicolon == 0 ? ' ' : text.charAt(semicolon - 1);
    char behind = semicolon + 1 == text.length() ? ';' : text.charAt(semicolon + 1);
    return (ofWord(before) || "])}\"'".indexOf(before) >= 0)
        && behind != ' '
        && (behind < '\t' || behind > '\r');
  }

  private static boolean statements(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long statements = lines.stream().filter(ProgramText::statement).count();
    return lines.size() >= 3 && statements > lines.size() * LINES;
  }

  private static boolean statement(String line) {
    if (mayBegin(line) && STATEMENT.matcher(line).lookingAt()) {
      return true;
    }
    return STATEMENT_END.matcher(line.substring(tail(line))).find();
  }

  /** Where the brackets, stops and blanks begin with which a line ends. */
  private static int tail(String line) {
    int from = line.length();
    while (from > 0 && ofTail(line.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean ofTail(char c) {
    return "{};,)".indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** A quick look that most lines of prose fail. */
  private static boolean mayBegin(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) <= ' ') {
      start++;
    }
    int end = start;
    while (end < line.length() && ofWord(line.charAt(end))) {
      end++;
    }
    return end == start
        ? start < line.length() && "#@/*".indexOf(line.charAt(start)) >= 0
        : line.indexOf('=') >= 0 || opens(line.substring(start, end), line);
  }

  private static boolean opens(String word, String line) {
    char last = line.charAt(line.length() - 1);
    return STATEMENT_WORDS.contains(word)
        || ((":;{".indexOf(last) >= 0 || last >= LINE_BREAKS) && CONTROL_WORDS.contains(word));
  }

  private static boolean ofWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
