package org.synoptic.importer.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.BoilerplateLines;
import org.synoptic.importer.kit.Labels;
import org.synoptic.importer.kit.LineStarts;
import org.synoptic.importer.kit.Words;

/** Finds where the article ends and the page goes on. */
final class PlainEnding {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Lines after which no word belongs to the article. */
  private static final LineStarts END = LineStarts.of(PlainEnding.class, "endings.txt", "[\\W_]*$");

  /** The same, anywhere in a line. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\bhas (?:recently |also |previously )?written \\d+ (?:other )?(?:articles?|stories|posts|pieces)\\b"
              + "|^please let us know if\\b.{0,80}\\bcomment|\\bissues? with commenting\\b",
          FLAGS);

  private static final Pattern LISTED = Pattern.compile("\\d{1,2}[.)]|[-•*·]");

  private PlainEnding() {}

  /** The number of lines that belong to the article, from the first one. */
  static int of(List<String> lines) {
    int end = lines.size();
    for (int i = 1; i < end; i++) {
      if (marks(lines.get(i))
          && running(lines.subList(0, i)) >= running(lines.subList(i, lines.size())) / 2.0
          && running(lines.subList(0, i)) > 0
          && !resumes(lines, i)) {
        end = i;
      }
    }
    while (end > 1 && running(lines.subList(0, end - 1)) > 0 && afterThought(lines.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean marks(String line) {
    return END.matches(line)
        || (worthALook(line) && WITHIN.matcher(line).find())
        || Labels.author(line).isPresent();
  }

  /** Most lines are running text, which need not be looked through. */
  private static boolean worthALook(String line) {
    return (Words.hold(line, "written") && Words.hold(line, "has"))
        || (Words.hold(line, "comment")
            && (Words.hold(line, "issue") || Words.hold(line, "please")));
  }

  /**
   * Whether three paragraphs in a row follow that are no list and no biography: an inset, no end.
   */
  private static boolean resumes(List<String> lines, int mark) {
    int row = 0;
    for (String line : lines.subList(mark + 1, lines.size())) {
      boolean paragraph =
          PlainParagraph.running(line) && !listed(line) && Biography.of(line, List.of()).isEmpty();
      row = paragraph ? row + 1 : 0;
      if (row == 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean listed(String line) {
    return LISTED.matcher(line).lookingAt();
  }

  private static boolean afterThought(String line) {
    return BoilerplateLines.matches(line)
        || Biography.of(line, List.of()).isPresent()
        || Labels.byline(line).isPresent()
        || Labels.dateAlone(line).isPresent();
  }

  private static long running(List<String> lines) {
    return lines.stream().filter(line -> PlainParagraph.running(line) && !listed(line)).count();
  }
}
