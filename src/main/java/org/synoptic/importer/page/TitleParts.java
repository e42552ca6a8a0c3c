package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Words;

/** The parts of a title: bars, dashes and arrows stand between headline, section and outlet. */
public final class TitleParts {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|·•»«›~]+\\s+|\\s*[|»›│]\\s*|\\s+(?:-{1,3}|–|—|::|//?|<)\\s+|\\s*::\\s*"
              + "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}！？。”』」])\\s*[-_–]+(?=\\p{IsHan})");

  /** Every separator holds one of these. */
  private static final String SEPARATING = "|·•»«›~│-–—:/<_";

  /** An address of a site where its name should be. */
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,8}");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,10}");

  /** No title has so many parts. */
  private static final int MOST = 8;

  private TitleParts() {}

  /** The title at its separators. */
  static String[] split(String title) {
    return SEPARATOR.split(title, -1);
  }

  /** All runs of a title's parts but the whole, with what stands between the parts of a run. */
  static List<String> runs(String title, Set<String> outlets) {
    List<int[]> ends = new ArrayList<>();
    Matcher between = SEPARATOR.matcher(title);
    int start = 0;
    while (between.find() && ends.size() < MOST) {
      ends.add(new int[] {start, between.start()});
      start = between.end();
    }
    ends.add(new int[] {start, title.length()});
    List<String> found = new ArrayList<>();
    for (int first = 0; first < ends.size(); first++) {
      for (int last = first; last < ends.size(); last++) {
        String run = title.substring(ends.get(first)[0], ends.get(last)[1]);
        if (last - first < ends.size() - 1
            && run.length() > 3
            && !outlets.contains(Words.plain(run))) {
          found.add(run);
        }
      }
    }
    return found;
  }

  /** Whether words are the name of the outlet or the address of a site. */
  static boolean outlet(String words, Set<String> outlets) {
    String plain = Words.plain(words);
    return outlets.contains(plain)
        || outlets.contains(plain.replace(" ", ""))
        || HOST.matcher(words.strip()).matches();
  }

  /** The title without the outlet's name before or after it. */
  public static String withoutOutlet(String title, Set<String> outlets) {
    if (title.chars().noneMatch(c -> SEPARATING.indexOf(c) >= 0)) {
      return title;
    }
    String[] parts = SEPARATOR.split(title, -1);
    if (parts.length < 2 || parts[parts.length - 1].isEmpty()) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean address = HOST.matcher(parts[0].strip()).matches() && !HOST.matcher(last).matches();
    if (outlet(parts[0], outlets) && (!outlet(last, outlets) || address)) {
      return behind(title, parts[0]);
    }
    int cut = title.lastIndexOf(last);
    String rest = SEPARATOR.matcher(title.substring(0, cut) + " ").replaceAll(" | ").strip();
    String before = title.substring(0, cut).replaceAll("[\\s|│·•»«›~:/<–—-]+$", "");
    boolean named = outlet(last, outlets);
    boolean bar = title.substring(0, cut).matches(".*[|│»«›]\\s*");
    if (named
        || (HAN.matcher(last).matches() && before.length() > 2 * last.length())
        || (bar && before.length() > last.length())
        || (words(last) <= 3
            && words(before) >= 4
            && Character.isUpperCase(last.charAt(0))
            && !rest.isEmpty())) {
      return named && parts.length > 2 ? withoutOutlet(before, outlets) : before;
    }
    return outlet(parts[0], outlets) ? behind(title, parts[0]) : title;
  }

  private static String behind(String title, String first) {
    return title.substring(first.length()).replaceFirst("^[\\s|│·•»«›~:/<>–—-]+", "");
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
