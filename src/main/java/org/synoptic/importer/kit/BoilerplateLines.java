package org.synoptic.importer.kit;

/** Lines by which newsrooms speak about their pages and not about the news. */
public final class BoilerplateLines {

  /** The whole line, or its beginning up to a colon, whatever follows. */
  private static final LineStarts POINTER =
      LineStarts.of(BoilerplateLines.class, "pointers.txt", "\\b?\\s*(?:[:：|»>].{0,200}|[\\W_]*)$");

  /** Short lines that stand alone. */
  private static final LineStarts LABEL =
      LineStarts.of(BoilerplateLines.class, "labels.txt", "[\\W_]*$");

  /** Beginnings of short lines. */
  private static final LineStarts BEGINNING =
      LineStarts.of(BoilerplateLines.class, "beginnings.txt", "");

  private BoilerplateLines() {}

  /** Whether the line is no part of an article, wherever it stands. */
  public static boolean matches(String line) {
    int length = line.length();
    if (length > 300) {
      return false;
    }
    return (length < 90 && LABEL.matches(line))
        || POINTER.matches(line)
        || (length < 220 && BEGINNING.matches(line));
  }
}
