package org.synoptic.importer.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of plain text that say what they are: "By …", "Author: …", "Posted on …". */
public final class Labels {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:story |written |posted |reported |article )?by|von|por|par|author(?:s|\\(s\\))?\\s*[:：]|作者\\s*[:：]|记者)\\s+?(?=\\S)(.{3,100})$",
          FLAGS);
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^(?:author(?:s|\\(s\\))?|written by|story by|by|reporter|autor(?:in)?|作者)\\s*[:：]\\s*(\\S.{2,100})$",
          FLAGS);
  private static final Pattern POSTED =
      Pattern.compile(
          "^(?:posted|published|updated|filed|first published|last updated)\\s*(?:(?:on|in|by|at)\\b|:)[\\s,;|·•–—-]*",
          FLAGS);
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "^((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\.?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日))"
              + "(?:[\\s,]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|\\([A-Z]{2,4}\\)))?)?[\\s,;|·•–—-]*",
          FLAGS);
  private static final Pattern LABEL =
      Pattern.compile("^(?:title|headline|titel|标题)\\s*[:：]\\s*", FLAGS);
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:source|publication|publisher|outlet|newspaper|quelle|来源)\\s*[:：]\\s*(\\S.{1,60})$",
          FLAGS);
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[\\p{Lu}\\s.'’-]+,\\s+(?=\\p{L})");
  private static final Pattern WHEN =
      Pattern.compile(
          "^(?:posted|published|updated|filed|date|first published|last updated)\\b\\s*(?:on|in|at)?[\\s:,]*",
          FLAGS);

  /**
   * What follows a "Posted on".
   *
   * @param date when one stands there, ISO 8601
   * @param rest of the line
   */
  public record Posted(Optional<String> date, String rest) {}

  private Labels() {}

  /** A line without the "Posted on" and the date that a page template put before it. */
  public static Posted posted(String line) {
    Matcher posted = POSTED.matcher(line);
    if (!posted.find()) {
      return new Posted(Optional.empty(), line);
    }
    String rest = line.substring(posted.end());
    Matcher date = DATE_FIRST.matcher(rest);
    if (date.find()) {
      return new Posted(Dates.find(date.group(1), true), rest.substring(date.end()).strip());
    }
    // "Published in 2018 the book ..." is a sentence; a template leaves its commas behind.
    boolean template = posted.group().matches("(?s).*[,;|·•–—:-]\\s*$");
    return new Posted(Optional.empty(), template ? rest.strip() : line);
  }

  /** The names of a line that is nothing but a byline. */
  public static Optional<String> byline(String line) {
    Matcher byline = BYLINE.matcher(line);
    if (!byline.find() || (line.matches(".*[.!?]$") && Words.count(line) > 7)) {
      return Optional.empty();
    }
    String names = byline.group(1).strip();
    return names.matches("(?:[Tt]he |[Aa] )?\\p{Lu}.*|\\p{IsHan}.*") && Words.count(names) <= 10
        ? Optional.of(names)
        : Optional.empty();
  }

  /** The names behind an "Author:". */
  public static Optional<String> author(String line) {
    Matcher author = AUTHOR.matcher(line);
    return labelled(line) && author.find()
        ? Optional.of(author.group(1).strip())
        : Optional.empty();
  }

  /** The outlet behind a "Source:". */
  public static Optional<String> source(String line) {
    Matcher source = SOURCE.matcher(line);
    return labelled(line) && source.find()
        ? Optional.of(source.group(1).strip())
        : Optional.empty();
  }

  /** The date of a line that holds nothing else, but perhaps the place. */
  public static Optional<String> dateAlone(String line) {
    if (!hasFigure(line)) {
      return Optional.empty();
    }
    String rest = DATELINE.matcher(WHEN.matcher(line).replaceFirst("")).replaceFirst("");
    Matcher date = DATE_FIRST.matcher(rest);
    return date.find() && date.end() == rest.length()
        ? Dates.find(date.group(1), true)
        : Optional.empty();
  }

  private static boolean labelled(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
  }

  private static boolean hasFigure(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A title without the word "Title:" before it. */
  public static String unlabelled(String title) {
    return LABEL.matcher(title).replaceFirst("");
  }
}
