package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Words;

/** The headline of a page: what its metadata call it, as the page itself prints it. */
public final class Headlines {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|·•»«›~]+\\s+|\\s*[|»›]\\s*|\\s+(?:-{1,3}|–|—|::|//?|<)\\s+|\\s*::\\s*");

  private Headlines() {}

  /** The headline; empty when the page has none. */
  static String of(Document page, MetaTags meta, LinkedData linked, Set<String> outlets) {
    List<String> told =
        Stream.of(
                linked.field("headline"),
                meta.first("og:title"),
                meta.first("twitter:title"),
                meta.first(
                    "headline",
                    "sailthru.title",
                    "parsely-title",
                    "dc.title",
                    "dcterms.title",
                    "title"),
                linked.field("name"),
                Optional.of(page.title()))
            .flatMap(Optional::stream)
            .map(title -> title.replaceAll("\\s+", " ").strip())
            .filter(title -> !title.isEmpty())
            .toList();
    List<String> printed = printed(page, outlets);
    Set<String> cleaned = new LinkedHashSet<>();
    told.forEach(title -> cleaned.addAll(readings(title, outlets)));
    for (String title : cleaned) {
      for (String heading : printed) {
        if (Words.plain(heading).equals(Words.plain(title))) {
          return heading;
        }
      }
    }
    return behindKicker(told, printed, outlets)
        .or(() -> alike(told, printed))
        .or(() -> only(page, outlets, told))
        .or(() -> told.stream().findFirst().map(title -> withoutOutlet(title, outlets)))
        .or(() -> printed.stream().findFirst())
        .orElse("");
  }

  /** Headings in the order of their weight, those that only name the outlet left out. */
  private static List<String> printed(Document page, Set<String> outlets) {
    List<String> found = new ArrayList<>();
    for (String query :
        List.of(
            "[itemprop=headline]",
            "h1",
            "[class*=headline],[class*=entry-title],[class*=post-title]",
            "h2",
            "h3")) {
      for (Element heading : page.select(query)) {
        String text = Kickers.without(heading);
        if (!text.isEmpty() && text.length() < 300 && !outlets.contains(Words.plain(text))) {
          found.add(text);
        }
      }
    }
    return found.stream().distinct().limit(60).toList();
  }

  /** What the metadata say, when a heading of the first rank has only a kicker before it. */
  private static Optional<String> behindKicker(
      List<String> told, List<String> printed, Set<String> outlets) {
    return told.stream()
        .flatMap(title -> Stream.of(title, withoutOutlet(title, outlets)))
        .filter(title -> words(title) > 3 || title.length() > 20)
        .filter(title ->
            printed.stream()
                .limit(2)
                .map(Words::plain)
                .anyMatch(heading ->
                    heading.length() < 2 * title.length()
                        && heading.endsWith(" " + Words.plain(title))))
        .findFirst();
  }

  /** A heading of the first rank that begins, or is begun by, what the metadata say. */
  private static Optional<String> alike(List<String> told, List<String> printed) {
    return printed.stream()
        .limit(4)
        .filter(heading -> heading.length() > 10)
        .filter(heading -> {
          String plain = Words.plain(heading);
          return told.stream()
              .map(Words::plain)
              .anyMatch(title ->
                  title.startsWith(plain)
                      || (title.length() > 10 && plain.startsWith(title))
                      || title.endsWith(plain));
        })
        .findFirst();
  }

  /**
   * The one heading of the first rank, when the metadata share a longer word with it or are silent.
   */
  private static Optional<String> only(Document page, Set<String> outlets, List<String> told) {
    List<String> first =
        page.select("h1").stream()
            .map(Kickers::without)
            .filter(text ->
                text.length() > 3 && text.length() < 300 && !outlets.contains(Words.plain(text)))
            .distinct()
            .toList();
    if (first.size() != 1) {
      return Optional.empty();
    }
    Set<String> words = new LinkedHashSet<>(List.of(Words.plain(first.getFirst()).split(" ", -1)));
    words.removeIf(word -> word.length() < 4);
    boolean shared =
        told.stream()
            .anyMatch(title ->
                List.of(Words.plain(title).split(" ", -1)).stream().anyMatch(words::contains));
    return shared || words.size() >= 4 ? Optional.of(first.getFirst()) : Optional.empty();
  }

  /** A title and what is left of it without one or two parts at its ends. */
  private static List<String> readings(String title, Set<String> outlets) {
    String[] parts = SEPARATOR.split(title, -1);
    List<String> found = new ArrayList<>();
    found.add(title);
    found.add(withoutOutlet(title, outlets));
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
    String before = title.substring(0, cut).replaceAll("[\\s|·•»«›~:/<–—-]+$", "");
    boolean named =
        outlets.contains(Words.plain(last)) || outlets.contains(Words.plain(last).replace(" ", ""));
    boolean bar = title.substring(0, cut).matches(".*[|»«›]\\s*");
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
