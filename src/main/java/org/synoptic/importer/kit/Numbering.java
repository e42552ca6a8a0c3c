package org.synoptic.importer.kit;

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
    PART(
        "(?i:part|title|book|partie|titre|livre|teil|parte|título|titolo|раздел)\\s+(?:[IVXLC]+|\\d+|[A-Z])\\b",
        true),
    CHAPTER(
        "(?i:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|глава)\\s+(?:[IVXLC]+|\\d+)\\b|第[0-9〇零一二三四五六七八九十百]+[章编編]",
        true),
    DIVISION(
        "(?:SECTION|Section|Abschnitt)\\s+(?:[IVXLC]+|\\d+)(?=\\s*$)|第[0-9〇零一二三四五六七八九十百]+[节節]",
        true),
    ARTICLE(
        "(?i:article|artikel|artículo|articolo|artigo|статья|art\\.|section|sec\\.|clause|rule|principle|§+)\\s*(?:\\d+(?:[a-z]|bis|ter|quater|er|re|\\.?[º°ª])?|[IVX]+)(?![\\p{L}\\p{N}])\\.?|第[0-9〇零一二三四五六七八九十百]+[条條]",
        false),
    ORDINAL(
        "(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)(?:ly)?(?=[,:.])",
        false),
    DOTTED("\\d{1,3}(?:\\.\\d{1,3})+\\.?(?=\\s|$)", false),
    FIGURE("\\d{1,3}[.)](?=\\s|$|[^\\d\\s])|[一二三四五六七八九十]+、", false),
    BRACKETED("[(（]\\d{1,3}[)）]|[(（][一二三四五六七八九十]+[)）]", false),
    LETTER("\\([a-z]{1,2}\\)|[a-z][.)](?=\\s|$)", false),
    ROMAN("\\([ivxl]+\\)|[ivx]+[.)](?=\\s|$)", false),
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

  private static final Pattern ROMANS =
      Pattern.compile("c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

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
    if ((style.container || style == Style.ARTICLE) && speaksAbout(line, found.end(1), rest)) {
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

  /** "Article 5 of the Treaty says" and "Article 16(2) allows" speak about an article. */
  private static boolean speaksAbout(String line, int end, String rest) {
    boolean point = end < line.length() && line.charAt(end) == '(';
    return point || (!rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0)));
  }

  private static int value(Style style, String label) {
    String core = ClauseNumber.address(label, false).toLowerCase(Locale.ROOT);
    if (core.matches("\\d{1,6}")) {
      return Integer.parseInt(core);
    }
    if (core.matches("\\d[\\d-]*")) {
      return Integer.parseInt(core.substring(core.lastIndexOf('-') + 1));
    }
    if (core.matches("\\d{1,6}[a-z]{1,6}")) {
      return Integer.parseInt(core.replaceAll("\\D", ""));
    }
    if (core.matches("[一二三四五六七八九十百零]+")) {
      return ClauseNumber.chinese(core);
    }
    boolean lettered = style == Style.PART && core.matches("[^ivx]");
    if (style != Style.LETTER && style != Style.CAPITAL && !lettered) {
      return roman(core);
    }
    // After z comes aa.
    boolean twice = core.length() == 2 && core.charAt(0) == core.charAt(1);
    return core.length() == 1
        ? core.charAt(0) - 'a' + 1
        : twice ? 26 + core.charAt(0) - 'a' + 1 : 0;
  }

  /** 1 to 399, or 0 for what is no roman number. */
  private static int roman(String core) {
    if (!ROMANS.matcher(core).matches()) {
      return 0;
    }
    int value = 0;
    int before = 0;
    for (int i = core.length() - 1; i >= 0; i--) {
      int digit =
          switch (core.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 100;
          };
      value += digit < before ? -digit : digit;
      before = digit;
    }
    return value;
  }
}
