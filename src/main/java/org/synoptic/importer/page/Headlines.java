package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.Headings.Heading;
import org.synoptic.importer.page.OwnElements.Named;

/** The headline of a page: what its metadata call it, as the page itself prints it. */
final class Headlines {

  private static final List<String> TAGS =
      List.of("headline", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "title");

  private static final Pattern DAY =
      Pattern.compile(
          "^(?:\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\s*[|:–—-]\\s*(?=\\p{Lu}.{15})");

  /** In characters: a title that another one may begin with. */
  private static final int LONG = 20;

  /** The further doubt of a part of one word: rather the name of a section than a headline. */
  private static final int WORD = 40;

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
  private final List<String> lines;
  private final Set<String> outlets;
  private final Optional<String> leading;
  private final Optional<Heading> sole;

  private Headlines(
      Document page, List<Found> told, List<Named> own, List<String> lines, Set<String> outlets) {
    this.told = told;
    printed = Headings.of(own, outlets);
    sole = Headings.sole(page, outlets);
    leading = LeadingHeading.of(own, outlets);
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
    Headlines headlines = new Headlines(page, told, own, lines, outlets);
    List<Found> found = new ArrayList<>();
    headlines.best().map(headlines::bare).map(Headlines::undated).ifPresent(found::add);
    headlines.printed.stream()
        .filter(Heading::first)
        .limit(2)
        .forEach(heading -> found.add(new Found("heading", heading.text())));
    found.addAll(told);
    return found;
  }

  private static void add(List<Found> told, String where, Optional<String> title) {
    Found.of(where, title.map(words -> Words.invisibleGone(words).replaceAll("\\s+", " ")))
        .ifPresent(told::add);
  }

  private Optional<Found> best() {
    return sole()
        .or(this::asPrinted)
        .or(this::behindKicker)
        .or(this::nearly)
        .or(this::alike)
        .or(this::only)
        .or(this::leading)
        .or(this::soleAsPart)
        .or(this::asLine)
        .or(this::firstWhole)
        .or(this::wordier)
        .or(() ->
            bareTitles().filter(title -> !TitleParts.outlet(title.value(), outlets)).findFirst())
        .or(() -> printed.stream().findFirst().map(Headlines::found))
        .or(() -> bareTitles().findFirst());
  }

  /**
   * The only heading of the first rank, be it at the end of the path to the page, when it says all
   * that the metadata say and perhaps more.
   */
  private Optional<Found> sole() {
    return sole.flatMap(heading ->
        heading.readings().stream()
            .filter(reading -> known.stream().anyMatch(title -> whole(Words.plain(reading), title)))
            .findFirst()
            .map(reading -> new Found("heading", heading.as(reading))));
  }

  /** The only heading of the first rank, when it is a part of what the metadata say. */
  private Optional<Found> soleAsPart() {
    return sole.filter(
            heading -> {
              String words = Words.plain(heading.text());
              return known.stream().anyMatch(title -> title.parts.contains(words));
            })
        .map(Headlines::found);
  }

  private static boolean whole(String reading, Told title) {
    return title.plain.equals(reading)
        || title.bare.equals(reading)
        || (title.bare.length() > LONG
            && reading.length() < 2 * title.bare.length()
            && reading.startsWith(title.bare + " "));
  }

  /** What the metadata say, without the name of the outlet. */
  private Stream<Found> bareTitles() {
    return told.stream()
        .map(title -> new Found(title.where(), TitleParts.withoutOutlet(title.value(), outlets)));
  }

  /** The longest part of what the metadata say that stands on the page as a line of its own. */
  private Optional<Found> asLine() {
    List<String> plain = lines.stream().map(Words::plain).toList();
    return told.stream()
        .flatMap(title ->
            Stream.concat(
                    Stream.of(title.value()), TitleParts.runs(title.value(), outlets).stream())
                .map(part -> new Found(title.where(), part.strip())))
        .filter(part -> words(part.value()) > 2)
        .filter(part -> {
          String words = Words.plain(part.value());
          return plain.stream().anyMatch(line -> line.equals(words) || line.endsWith(" " + words));
        })
        .max(Comparator.comparingInt(part -> part.value().length()));
  }

  /** The first heading of the first rank with words enough for a headline. */
  private Optional<Found> firstWhole() {
    return printed.stream()
        .filter(Heading::first)
        .filter(heading -> words(heading.text()) > 3 && heading.text().length() > 20)
        .findFirst()
        .map(Headlines::found);
  }

  /** The only heading with words enough, where the metadata name but outlet and section. */
  private Optional<Found> wordier() {
    List<String> texts =
        printed.stream().map(Heading::text).filter(text -> words(text) > 3).distinct().toList();
    return texts.size() == 1
            && told.stream().allMatch(title -> TitleParts.split(title.value()).length > 1)
            && bareTitles().allMatch(title -> words(title.value()) < 3)
        ? Optional.of(new Found("heading", texts.getFirst()))
        : Optional.empty();
  }

  /** Without the name of the outlet, which some pages print with the headline. */
  private Found bare(Found title) {
    String[] parts = TitleParts.split(title.value());
    return parts.length > 1 && outlets.contains(Words.plain(parts[parts.length - 1]))
        ? new Found(title.where(), TitleParts.withoutOutlet(title.value(), outlets))
        : title;
  }

  /** Without a day before it, which some pages print in the same heading. */
  private static Found undated(Found title) {
    return new Found(title.where(), DAY.matcher(title.value()).replaceFirst(""));
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
        least = 100 + i - Math.min(title.length(), 60) + (title.indexOf(' ') < 0 ? WORD : 0);
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
            .filter(heading -> heading.readings().size() > 1)
            .map(heading -> Words.plain(heading.text()))
            .toList();
    return told.stream()
        .flatMap(title ->
            Stream.of(title.value(), TitleParts.withoutOutlet(title.value(), outlets))
                .map(words -> new Found(title.where(), words)))
        .filter(title -> words(title.value()) > 3 || title.value().length() > 20)
        .filter(title ->
            first.stream()
                .anyMatch(heading ->
                    heading.length() < 2 * title.value().length()
                        && heading.endsWith(" " + Words.plain(title.value()))))
        .findFirst();
  }

  /** A heading of the first rank that differs from what the metadata say in one word of five. */
  private Optional<Found> nearly() {
    return printed.stream()
        .filter(Heading::first)
        .filter(heading -> {
          List<String> words = List.of(Words.plain(heading.text()).split(" ", -1));
          return known.stream().anyMatch(title -> nearly(words, title.bare.split(" ", -1)));
        })
        .findFirst()
        .map(Headlines::found);
  }

  private static boolean nearly(List<String> words, String[] told) {
    return words.size() > 4
        && words.size() == told.length
        && IntStream.range(0, told.length).filter(i -> words.get(i).equals(told[i])).count() * 5
            >= told.length * 4L;
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

  /** The heading that begins the text, when the page has no title but that of its window. */
  private Optional<Found> leading() {
    return told.stream().allMatch(title -> title.where().equals("page title"))
        ? leading.map(text -> new Found("heading", text))
        : Optional.empty();
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
        Words.plain(TitleParts.withoutOutlet(title.value(), outlets)),
        TitleParts.runs(title.value(), outlets).stream().map(Words::plain).toList());
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
