package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.Headings.Heading;
import org.synoptic.importer.page.OwnElements.Named;

/** The headline of a page: what its metadata call it, as the page itself prints it. */
public final class Headlines {

  private static final List<String> TAGS =
      List.of("headline", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "title");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|·•»«›~]+\\s+|\\s*[|»›│]\\s*|\\s+(?:-{1,3}|–|—|::|//?|<)\\s+|\\s*::\\s*"
              + "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}！？。”』」])\\s*[-_–]+(?=\\p{IsHan})");

  /** An address of a site where its name should be. */
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,8}");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,10}");

  /** The doubt of a title that the metadata do not know. */
  private static final int NONE = 1000;

  /**
   * A title that the metadata tell, with what it is compared by.
   *
   * @param plain its words
   * @param bare its words without the name of the outlet
   * @param parts the words of its parts
   */
  private record Told(String plain, String bare, List<String> parts) {}

  /** No title has so many parts. */
  private static final int MOST = 8;

  private final List<Found> told;
  private final List<Told> known;
  private final List<Heading> printed;
  private final List<String> lines;
  private final Set<String> outlets;

  private Headlines(
      List<Found> told, List<Heading> printed, List<String> lines, Set<String> outlets) {
    this.told = told;
    this.printed = printed;
    this.lines = lines;
    this.outlets = outlets;
    known = told.stream().map(this::known).toList();
  }

  /**
   * The answers, the headline first; none when the page has no title at all.
   *
   * @param lines the page's short lines
   * @param outlets names of the outlet in small letters
   */
  static List<Found> of(
      Document page,
      List<Named> own,
      List<String> lines,
      MetaTags meta,
      LinkedData linked,
      Set<String> outlets) {
    List<Found> told = new ArrayList<>();
    add(told, "JSON-LD", linked.field("headline"));
    add(told, "meta tag og:title", meta.first("og:title"));
    add(told, "meta tag twitter:title", meta.first("twitter:title"));
    for (String tag : TAGS) {
      add(told, "meta tag " + tag, meta.first(tag));
    }
    add(told, "JSON-LD", linked.field("name"));
    add(
        told,
        "page title",
        Optional.ofNullable(page.selectFirst("title:not(svg *)"))
            .map(Element::text)
            .map(Longest::of));
    Headlines headlines = new Headlines(told, Headings.of(own, outlets), lines, outlets);
    List<Found> found = new ArrayList<>();
    headlines.best().map(headlines::bare).ifPresent(found::add);
    headlines.printed.stream()
        .filter(Heading::first)
        .limit(2)
        .forEach(heading -> found.add(new Found("heading", heading.text())));
    found.addAll(told);
    return found;
  }

  private static void add(List<Found> told, String where, Optional<String> title) {
    Found.of(where, title.map(words -> words.replaceAll("\\s+", " "))).ifPresent(told::add);
  }

  private Optional<Found> best() {
    return asPrinted()
        .or(this::behindKicker)
        .or(this::alike)
        .or(this::only)
        .or(this::asLine)
        .or(this::longest)
        .or(() -> bareTitles().filter(title -> !names(title.value(), outlets)).findFirst())
        .or(() -> printed.stream().findFirst().map(Headlines::found))
        .or(() -> bareTitles().findFirst());
  }

  /** What the metadata say, without the name of the outlet. */
  private Stream<Found> bareTitles() {
    return told.stream()
        .map(title -> new Found(title.where(), withoutOutlet(title.value(), outlets)));
  }

  /** The longest part of what the metadata say that stands on the page as a line of its own. */
  private Optional<Found> asLine() {
    List<String> plain = lines.stream().map(Words::plain).toList();
    return told.stream()
        .flatMap(title ->
            Stream.concat(Stream.of(title.value()), parts(title.value()).stream())
                .map(part -> new Found(title.where(), part.strip())))
        .filter(part -> words(part.value()) > 2)
        .filter(part -> {
          String words = Words.plain(part.value());
          return plain.stream().anyMatch(line -> line.equals(words) || line.endsWith(" " + words));
        })
        .max(Comparator.comparingInt(part -> part.value().length()));
  }

  /** The first of several headings of the first rank that is a whole line. */
  private Optional<Found> longest() {
    return printed.stream()
        .filter(Heading::first)
        .filter(heading -> words(heading.text()) > 3 && heading.text().length() > 20)
        .findFirst()
        .map(Headlines::found);
  }

  /** Without the name of the outlet, which some pages print with the headline. */
  private Found bare(Found title) {
    String[] parts = SEPARATOR.split(title.value(), -1);
    return parts.length > 1 && outlets.contains(Words.plain(parts[parts.length - 1]))
        ? new Found(title.where(), withoutOutlet(title.value(), outlets))
        : title;
  }

  private static Found found(Heading heading) {
    return new Found("heading", heading.text());
  }

  /**
   * The heading that reads as the metadata do: rather as a whole title than as a part of one,
   * rather of the first rank, and rather as the more trusted metadata.
   */
  private Optional<Found> asPrinted() {
    Optional<Found> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Heading heading : printed) {
      for (String reading : heading.readings()) {
        int doubt = doubt(Words.plain(reading)) + (heading.first() ? 0 : 30);
        if (doubt < least) {
          least = doubt;
          best = Optional.of(new Found("heading", heading.as(reading)));
        }
      }
    }
    return least < NONE ? best : Optional.empty();
  }

  /** How little the metadata agree with a title. */
  private int doubt(String title) {
    int least = NONE;
    for (int i = 0; i < known.size(); i++) {
      Told one = known.get(i);
      if (one.plain.equals(title) || one.bare.equals(title)) {
        return Math.min(least, i);
      }
      if (least == NONE && one.parts.contains(title)) {
        least = 100 + i - Math.min(title.length(), 60);
      }
    }
    return least;
  }

  /** What the metadata say, when a heading of the first rank has only a kicker before it. */
  private Optional<Found> behindKicker() {
    List<String> first =
        printed.stream()
            .filter(Heading::first)
            .limit(2)
            .map(heading -> Words.plain(heading.text()))
            .toList();
    return told.stream()
        .flatMap(title ->
            Stream.of(title.value(), withoutOutlet(title.value(), outlets))
                .map(words -> new Found(title.where(), words)))
        .filter(title -> words(title.value()) > 3 || title.value().length() > 20)
        .filter(title ->
            first.stream()
                .anyMatch(heading ->
                    heading.length() < 2 * title.value().length()
                        && heading.endsWith(" " + Words.plain(title.value()))))
        .findFirst();
  }

  /** A heading of the first rank that begins, or is begun by, what the metadata say. */
  private Optional<Found> alike() {
    List<String> titles = known.stream().map(Told::plain).toList();
    return printed.stream()
        .limit(4)
        .filter(heading -> heading.text().length() > 10)
        .filter(heading -> {
          String plain = Words.plain(heading.text());
          return titles.stream()
              .anyMatch(title ->
                  title.startsWith(plain)
                      || (title.length() > 10 && plain.startsWith(title))
                      || title.endsWith(plain));
        })
        .findFirst()
        .map(Headlines::found);
  }

  /** The one heading of the first rank. */
  private Optional<Found> only() {
    List<String> first =
        printed.stream().filter(Heading::first).map(Heading::text).distinct().toList();
    return first.size() == 1 && first.getFirst().length() > 3
        ? Optional.of(new Found("heading", first.getFirst()))
        : Optional.empty();
  }

  private Told known(Found title) {
    return new Told(
        Words.plain(title.value()),
        Words.plain(withoutOutlet(title.value(), outlets)),
        parts(title.value()).stream().map(Words::plain).toList());
  }

  /** All runs of a title's parts but the whole, with what stands between the parts of a run. */
  private List<String> parts(String title) {
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
  private static boolean names(String words, Set<String> outlets) {
    String plain = Words.plain(words);
    return outlets.contains(plain)
        || outlets.contains(plain.replace(" ", ""))
        || HOST.matcher(words.strip()).matches();
  }

  /** The title without the outlet's name before or after it. */
  public static String withoutOutlet(String title, Set<String> outlets) {
    String[] parts = SEPARATOR.split(title, -1);
    if (parts.length < 2 || parts[parts.length - 1].isEmpty()) {
      return title;
    }
    String last = parts[parts.length - 1];
    if (names(parts[0], outlets) && !names(last, outlets)) {
      return behind(title, parts[0]);
    }
    int cut = title.lastIndexOf(last);
    String rest = SEPARATOR.matcher(title.substring(0, cut) + " ").replaceAll(" | ").strip();
    String before = title.substring(0, cut).replaceAll("[\\s|│·•»«›~:/<–—-]+$", "");
    boolean named = names(last, outlets);
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
    return names(parts[0], outlets) ? behind(title, parts[0]) : title;
  }

  private static String behind(String title, String first) {
    return title.substring(first.length()).replaceFirst("^[\\s|│·•»«›~:/<>–—-]+", "");
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
