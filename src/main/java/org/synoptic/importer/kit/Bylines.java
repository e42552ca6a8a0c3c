package org.synoptic.importer.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of persons out of the lines that sign an article. */
public final class Bylines {

  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:\\s*(?:story by|written by|erstellt von|artikel von|beitrag von|(?:text und )?interview\\s*:|posted by|reported by|published by|words by|article by|author(?:\\(?s\\)?)?|by|von|par|por|di|da|door|text|autor(?:in)?|verfasst von|geschrieben von|ein(?:e)? \\w+ von|作者|记者)(?:\\s*[:：]\\s*|\\s+))+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|&/\\n•·、]|\\s(?:and|und|et|y|e|with|mit)\\s|\\s[-–—]\\s)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:\\(.*|\\bfor [A-Z].*|\\bin [A-Z][\\p{L} ]+$|\\S+@\\S+|https?:.*|@\\w+.*|\\bon \\p{L}+ \\d.*|\\bam (?:\\d|\\p{L}+tag\\b).*|\\bstand\\b.*|\\bim (?:gespräch|interview)\\b.*|\\d{1,2}[./ ].*|\\b(?:updated|published|posted|veröffentlicht)\\b.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:staff|reporters?|correspondents?|editors?|writers?|contributors?|columnist|desk|team|redaktion|redakteur(?:in)?|admin|administrator|webmaster|guest|author|newsroom|press|agency|agencies|news service|reuters|afp|dpa|ap|associated press|xinhua|bureau|chief|senior|associate|staff writer|gastautor|gastbeitrag|unknown|anonymous|editorial|magazine|network|inc|gmbh|ltd|llc)\\b\\.?");

  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?i:(?:story |written |posted |reported |published |article |text )?by|von|autor(?:in)?\\s*:|author\\s*:|text\\s*:|verfasst von|geschrieben von|veröffentlicht von|ein(?:e)? \\w+ von|par|por|written by)\\s*:?\\s+"
              + "(\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|van|von|der|da|di|la|and|und|et|y)|\\p{Lu}[\\p{L}'’.-]*)){1,6})\\s*(?:[|,•·–(/-].*|\\d.*)?$");

  /** What stands in the place of a name and is none. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)(?:by|von|artikel von|follow|(?:no[ -])?author|jobs|profile|nachricht|alle (?:beiträge|artikel).*|zeige alle .*|all posts.*|view all.*|posts by.*|show all.*)");

  private static final Pattern DEGREE =
      Pattern.compile("(?i)(?:ph\\.?\\s?d|m\\.?d|jr|sr|m\\.?a|ll\\.?m)\\.?");

  private Bylines() {}

  /**
   * The names in a byline, in order; none when it names no person.
   *
   * @param outlets names of the outlet in small letters, which sign nothing
   */
  public static List<String> names(String byline, Set<String> outlets) {
    return signers(byline, outlets).stream().filter(name -> !ROLE.matcher(name).find()).toList();
  }

  /**
   * As {@link #names}, but desks and agencies are among them.
   *
   * @param outlets names of the outlet in small letters, which sign nothing
   */
  public static List<String> signers(String byline, Set<String> outlets) {
    String line = SIGN.matcher(byline.strip().replace('\u00a0', ' ')).replaceFirst("");
    return Stream.of(BETWEEN.split(line))
        .map(part -> SIGN.matcher(part.strip()).replaceFirst(""))
        .map(part -> TAIL.matcher(part).replaceFirst("").replaceAll("\\s+", " "))
        .map(part -> part.replaceAll("^[\\W_]+|[^\\p{L}\\p{N}.)]+$", ""))
        .filter(part -> signer(part, outlets))
        .toList();
  }

  /** The names of a line that begins as bylines do and has only names behind it. */
  public static Optional<String> signed(String line) {
    Matcher sign = SIGNED.matcher(line.strip());
    return sign.find() ? Optional.of(sign.group(1)) : Optional.empty();
  }

  private static boolean signer(String name, Set<String> outlets) {
    return name.length() > 1
        && !DEGREE.matcher(name).matches()
        && !NOBODY.matcher(name).matches()
        && name.length() < 50
        && name.split(" ", -1).length <= 5
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("http")
        && !name.contains("www.")
        && !outlets.contains(Words.plain(name));
  }

  /** The same names once, case aside. */
  public static List<String> distinct(List<String> names) {
    Map<String, String> seen = new LinkedHashMap<>();
    names.forEach(name -> seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return List.copyOf(seen.values());
  }
}
