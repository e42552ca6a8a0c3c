package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          "\\s+[|·•»«›~]+\\s+|\\s*[|»›│]\\s*|\\s+(?:-{1,3}|–|—|::|//?|<)\\s+|\\s*::\\s*");

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

  private final List<Found> told;
  private final List<Told> known;
  private final List<Heading> printed;
  private final Set<String> outlets;

  private Headlines(List<Found> told, List<Heading> printed, Set<String> outlets) {
    this.told = told;
    this.printed = printed;
    this.outlets = outlets;
    known = told.stream().map(this::known).toList();
  }

  /** The answers, the headline first; none when the page has no title at all. */
  static List<Found> of(
      Document page, List<Named> own, MetaTags meta, LinkedData linked, Set<String> outlets) {
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
    Headlines headlines = new Headlines(told, Headings.of(own, outlets), outlets);
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
        .or(() ->
            told.stream()
                .findFirst()
                .map(title -> new Found(title.where(), withoutOutlet(title.value(), outlets))))
        .or(() -> printed.stream().findFirst().map(Headlines::found));
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

  /** What is left of a title without one or two parts at its ends. */
  private List<String> parts(String title) {
    String[] parts = SEPARATOR.split(title, -1);
    List<String> found = new ArrayList<>();
    if (parts.length > 1) {
      found.add(title.substring(0, title.lastIndexOf(parts[parts.length - 1])));
      for (String part : parts) {
        if (!outlets.contains(Words.plain(part)) && part.length() > 3) {
          found.add(part);
        }
      }
    }
    return found;
  }

  /** The title without the outlet's name before or after it. */
  public static String withoutOutlet(String title, Set<String> outlets) {
    String[] parts = SEPARATOR.split(title, -1);
    if (parts.length < 2 || parts[parts.length - 1].isEmpty()) {
      return title;
    }
    String last = parts[parts.length - 1];
    int cut = title.lastIndexOf(last);
    String rest = SEPARATOR.matcher(title.substring(0, cut) + " ").replaceAll(" | ").strip();
    String before = title.substring(0, cut).replaceAll("[\\s|│·•»«›~:/<–—-]+$", "");
    boolean named =
        outlets.contains(Words.plain(last)) || outlets.contains(Words.plain(last).replace(" ", ""));
    boolean bar = title.substring(0, cut).matches(".*[|│»«›]\\s*");
    if (named
        || (bar && before.length() > last.length())
        || (words(last) <= 3
            && words(before) >= 4
            && Character.isUpperCase(last.charAt(0))
            && !rest.isEmpty())) {
      return named && parts.length > 2 ? withoutOutlet(before, outlets) : before;
    }
    return outlets.contains(Words.plain(parts[0]))
        ? title.substring(title.indexOf(parts[1], parts[0].length()))
        : title;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
