package org.synoptic.importer.plain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.BoilerplateLines;
import org.synoptic.importer.kit.Labels;
import org.synoptic.importer.kit.Words;

/** What kind of line a line of plain text is. */
final class PlainParagraph {

  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:[\\p{Lu}\\d .,'’&-]+/)+[\\p{Lu}\\d .,'’&-]+$|^\\(?(?:photo|image|picture|credit|getty|reuters|ap photo|afp)\\b.{0,80}$|.*\\b(?:getty images|ap photo|file photo|via reuters|shutterstock|stock photo)\\b.{0,30}$",
          Pattern.CASE_INSENSITIVE);

  /** A line that credits somebody holds one of these, or a slash. */
  private static final List<String> CREDIT_WORDS =
      List.of("photo", "image", "picture", "credit", "getty", "reuters", "afp", "shutterstock");

  private static final Pattern CAPITALS = Pattern.compile("^[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*$");

  private PlainParagraph() {}

  /** Whether it reads like a paragraph: sentences, not a label. */
  static boolean running(String line) {
    boolean ends = ends(line);
    return (ends && Words.count(line) >= 8)
        || (ends && line.length() >= 60)
        || line.length() > 250
        || (ends && cjk(line) > 15);
  }

  /** Whether a line above the first paragraph is a byline, a date, a caption or a credit. */
  static boolean furniture(String line) {
    return (Words.count(line) <= 2 && cjk(line) == 0)
        || Labels.byline(line).isPresent()
        || Labels.dateAlone(line).isPresent()
        || Labels.source(line).isPresent()
        || (mayBeCredit(line) && CREDIT.matcher(line).find())
        || (Words.count(line) <= 8 && CAPITALS.matcher(line).matches() && cjk(line) == 0)
        || BoilerplateLines.matches(line);
  }

  /** A quick look that most lines fail. */
  private static boolean mayBeCredit(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    return small.indexOf('/') >= 0 || CREDIT_WORDS.stream().anyMatch(small::contains);
  }

  /** Whether it ends as a sentence does, quotation marks and brackets behind it left aside. */
  private static boolean ends(String line) {
    int last = line.length() - 1;
    while (last >= 0 && "\"'”’»)]".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…。！？".indexOf(line.charAt(last)) >= 0;
  }

  private static long cjk(String line) {
    return line.codePoints().filter(Character::isIdeographic).count();
  }
}
