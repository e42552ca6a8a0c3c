package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;
import org.synoptic.text.Paragraphs;

/**
 * Finds words between quotation marks: curly and straight, double and single. Marks inside marks
 * belong to the outer words. An apostrophe is told from a single mark by what stands beside it.
 */
final class QuotationMarks {

  private static final String OPENING = "“„«‘";
  private static final String CLOSING = "”»’";

  private QuotationMarks() {}

  /** The outermost marked words of a text in order. */
  static List<Marked> find(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Marked> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean reopened = i + 1 < paragraphs.size() && opens(text, paragraphs.get(i + 1).start());
      inParagraph(text, paragraphs.get(i), reopened, found);
    }
    return found;
  }

  private static void inParagraph(
      String text, Span paragraph, boolean reopened, List<Marked> found) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      if (!opens(text, at)) {
        at++;
        continue;
      }
      int end = closing(text, at, paragraph.end());
      boolean single = isSingle(text.charAt(at)) && !doubled(text, at);
      if (end > 0) {
        found.add(new Marked(new Span(at, end), true, false));
        at = end;
      } else if (single) {
        at++;
      } else {
        found.add(new Marked(new Span(at, paragraph.end()), false, reopened));
        at = paragraph.end();
      }
    }
  }

  /** The position after the mark that closes the one at a place, or -1. */
  private static int closing(String text, int open, int limit) {
    char mark = text.charAt(open);
    if (doubled(text, open)) {
      int end = text.indexOf("''", open + 2);
      return end < 0 || end + 2 > limit ? -1 : end + (text.startsWith("'''", end) ? 3 : 2);
    }
    int depth = 0;
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (mark != '"' && mark != '\'' && c == mark && opens(text, i)) {
        depth++;
      } else if (closes(text, i, mark)) {
        if (depth == 0) {
          return i + 1;
        }
        depth--;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at, char mark) {
    char c = text.charAt(at);
    return switch (mark) {
      case '“', '„' -> c == '”' || (c == '“' && !opens(text, at)) || (c == '"' && !opens(text, at));
      case '«' -> c == '»';
      case '"' -> (c == '"' && !opens(text, at)) || c == '”';
      case '‘' -> c == '’' && !letter(text, at + 1) && !possessive(text, at);
      default -> c == '\'' && !letter(text, at + 1) && !possessive(text, at);
    };
  }

  /** Whether a mark opens at a place, by what stands on both of its sides. */
  private static boolean opens(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (OPENING.indexOf(c) >= 0) {
      return c != '‘' || !letter(text, at - 1);
    }
    if (c == '`' && doubled(text, at)) {
      return true;
    }
    if (c != '"' && c != '\'') {
      return false;
    }
    boolean before = at == 0 || " \t\r\n\u00a0([{—–-“‘\"/".indexOf(text.charAt(at - 1)) >= 0;
    int next = at + (c == '\'' && doubled(text, at) ? 2 : 1);
    boolean after = next < text.length() && !Character.isWhitespace(text.charAt(next));
    return before && after && (c == '"' || !elided(text, at));
  }

  /** Whether what follows an apostrophe is a word or number that lost its beginning ('90s, 'em). */
  private static boolean elided(String text, int at) {
    return Character.isDigit(text.charAt(at + 1))
        || text.startsWith("em ", at + 1)
        || text.startsWith("til ", at + 1)
        || text.startsWith("tis ", at + 1)
        || text.startsWith("cause ", at + 1);
  }

  /** Whether an apostrophe ends a plural possessive: letters, "s'", a blank and a letter follow. */
  private static boolean possessive(String text, int at) {
    return at > 0
        && text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2))
        && closesLater(text, at);
  }

  private static boolean closesLater(String text, int at) {
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(at) && !letter(text, i + 1)) {
        return true;
      }
      if (OPENING.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether two apostrophes or grave accents stand for one double mark. */
  private static boolean doubled(String text, int at) {
    return text.startsWith("''", at) || text.startsWith("``", at);
  }

  private static boolean isSingle(char c) {
    return c == '‘' || c == '\'';
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether a character is any quotation mark or apostrophe. */
  static boolean isMark(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || c == '"' || c == '\'';
  }
}
