package org.synoptic.importer.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a line.
 *
 * @param style how it is written
 * @param label as printed
 * @param value its place in the count, from 1; for {@code (i)} as a roman number
 * @param rest what follows it on the line
 */
public record Numbering(Style style, String label, int value, String rest) {

  /** Ways to write numbers, the outer ones first. */
  public enum Style {
    PART("(?i:part|title|book)\\s+(?:[IVXLC]+|\\d+|[A-Z])\\b", true),
    CHAPTER(
        "(?i:chapter|kapitel|chapitre|capítulo)\\s+(?:[IVXLC]+|\\d+)\\b|第[0-9〇零一二三四五六七八九十百]+[章编編]",
        true),
    DIVISION(
        "(?:SECTION|Section|Abschnitt)\\s+(?:[IVXLC]+|\\d+)(?=\\s*$)|第[0-9〇零一二三四五六七八九十百]+[节節]",
        true),
    ARTICLE(
        "(?i:article|artikel|artículo|articolo|art\\.|section|sec\\.|clause|rule|principle|§+)\\s*\\d+[a-z]?\\b\\.?|第[0-9〇零一二三四五六七八九十百]+[条條]",
        false),
    ORDINAL(
        "(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)(?:ly)?(?=[,:.])",
        false),
    DOTTED("\\d{1,3}(?:\\.\\d{1,3})+\\.?(?=\\s|$)", false),
    FIGURE("\\d{1,3}[.)](?=\\s|$|[^\\d\\s])|[一二三四五六七八九十]+、", false),
    BRACKETED("[(（]\\d{1,3}[)）]|[(（][一二三四五六七八九十]+[)）]", false),
    LETTER("\\([a-z]{1,2}\\)|[a-z]\\)(?=\\s|$)", false),
    ROMAN("\\([ivxl]+\\)|[ivx]+\\)(?=\\s|$)", false),
    CAPITAL("\\([A-Z]{1,2}\\)|[A-Z][.)](?=\\s|$)", false);

    private final Pattern pattern;
    private final boolean container;

    Style(String pattern, boolean container) {
      this.pattern = Pattern.compile("^(" + pattern + ")[\\s\\u00a0\\u3000]*(.*)$", Pattern.DOTALL);
      this.container = container;
    }

    /** Whether it numbers what holds clauses. */
    public boolean container() {
      return container;
    }
  }

  private static final List<String> ROMANS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv");

  /** The number that a line begins with. */
  public static Optional<Numbering> of(String line) {
    for (Style style : Style.values()) {
      Optional<Numbering> found = as(style, line);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The number that a line begins with, when it is written in that style. */
  public static Optional<Numbering> as(Style style, String line) {
    Matcher found = style.pattern.matcher(line);
    if (!found.find()) {
      return Optional.empty();
    }
    String rest = found.group(2).strip();
    // "Article 5 of the Treaty says" speaks about an article; it does not begin one.
    if (rest.length() > 0
        && (style.container || style == Style.ARTICLE)
        && Character.isLowerCase(rest.charAt(0))) {
      return Optional.empty();
    }
    int value = value(style, found.group(1));
    return value < 1
        ? Optional.empty()
        : Optional.of(
            new Numbering(
                style,
                found.group(1).strip(),
                value,
                style == Style.ORDINAL ? rest.replaceFirst("^[,:.]\\s*", "") : rest));
  }

  private static int value(Style style, String label) {
    String core = ClauseNumber.address(label, false).toLowerCase(Locale.ROOT);
    if (core.matches("\\d{1,6}")) {
      return Integer.parseInt(core);
    }
    if (core.matches("\\d[\\d-]*")) {
      return Integer.parseInt(core.substring(core.lastIndexOf('-') + 1));
    }
    if (core.matches("\\d+[a-z]")) {
      return Integer.parseInt(core.replaceAll("\\D", ""));
    }
    if (core.matches("[一二三四五六七八九十百零]+")) {
      return ClauseNumber.chinese(core);
    }
    int roman = ROMANS.indexOf(core) + 1;
    boolean letters = style == Style.LETTER || style == Style.CAPITAL;
    if (!letters) {
      return roman;
    }
    // After z comes aa.
    boolean twice = core.length() == 2 && core.charAt(0) == core.charAt(1);
    return core.length() == 1
        ? core.charAt(0) - 'a' + 1
        : twice ? 26 + core.charAt(0) - 'a' + 1 : 0;
  }
}
