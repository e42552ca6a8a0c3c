package org.synoptic.importer.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.synoptic.importer.kit.Dates;
import org.synoptic.importer.page.OwnElements.Named;

/** When a page was published, and when it was changed, in order of trust. */
final class PageDates {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "published_time_telegram",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "article.published",
          "article:published",
          "article_date_original",
          "publication_date",
          "publication-date",
          "citation_online_date",
          "citation_publication_date",
          "originalpublicationdate",
          "shareaholic:article_published_time",
          "bt:pubdate",
          "ptime",
          "og:pubdate",
          "rnews:datepublished");

  /** Tags that as often tell when a page was filed or printed. */
  private static final List<String> FILED =
      List.of(
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "citation_date",
          "last-published",
          "date",
          "created",
          "datecreated");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "lastmod",
          "last-modified",
          "dc.date.modified");

  /** Places that tell the day where the outlet is. */
  private static final Set<String> PRINTED = Set.of("address", "visible date", "time element");

  /** In characters: a date that begins an article stands within so many. */
  private static final int DATELINE = 60;

  private static final Pattern ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/-]|\\b)");
  private static final Pattern ADDRESS_DAY_FIRST =
      Pattern.compile("[/_-](\\d{1,2})[-_](\\d{1,2})[-_]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)\\b(?:published|posted|updated|veröffentlicht|erstellt|erschienen|stand|geschrieben|gespeichert|publié|publicado|pubblicato|opublikowano|geplaatst|date|datum|data|fecha|am|on|vom|le|el|发布|時間|时间|дата)\\b");

  private PageDates() {}

  /** The dates of publication that the page gives, the most trusted first. */
  static List<Found> published(
      Document page,
      List<Named> own,
      List<String> lines,
      MetaTags meta,
      LinkedData linked,
      Optional<String> url,
      boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    add(found, "JSON-LD", linked.field("datePublished"), monthFirst);
    for (String name : PUBLISHED) {
      add(found, "meta tag " + name, meta.first(name), monthFirst);
    }
    for (DateMarks mark : DateMarks.values()) {
      mark.find(own, monthFirst, false).ifPresent(found::add);
    }
    add(found, "JSON-LD", linked.field("dateCreated"), monthFirst);
    add(found, "JSON-LD", linked.field("uploadDate"), monthFirst);
    for (String name : FILED) {
      add(found, "meta tag " + name, meta.first(name), monthFirst);
    }
    add(found, "address", url.flatMap(PageDates::inAddress), monthFirst);
    if (found.isEmpty()) {
      add(found, "script", ScriptDates.published(page, monthFirst), monthFirst);
    }
    if (found.isEmpty()) {
      for (DateMarks mark : DateMarks.values()) {
        mark.find(own, monthFirst, true).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      inLines(lines, monthFirst).ifPresent(found::add);
    }
    return printed(local(found), HeadlineDate.of(own, monthFirst));
  }

  /** A date that a line labels, one that begins the article, or else one in any short line. */
  private static Optional<Found> inLines(List<String> lines, boolean monthFirst) {
    List<String> labels = lines.stream().filter(PageParts::label).toList();
    Stream<String> begins =
        lines.stream()
            .filter(words -> !PageParts.label(words))
            .limit(3)
            .map(words -> words.substring(0, DATELINE));
    return first(
            "visible date", labels.stream().filter(line -> LABEL.matcher(line).find()), monthFirst)
        .or(() -> first("first words", begins, monthFirst))
        .or(() -> first("visible date", labels.stream(), monthFirst));
  }

  private static Optional<Found> first(String where, Stream<String> lines, boolean monthFirst) {
    return lines
        .flatMap(line -> Dates.find(line, monthFirst).stream())
        .findFirst()
        .map(date -> new Found(where, date));
  }

  private static Optional<String> inAddress(String url) {
    Matcher yearFirst = ADDRESS.matcher(url);
    if (yearFirst.find()) {
      return Optional.of(
          String.join("-", yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher dayFirst = ADDRESS_DAY_FIRST.matcher(url);
    return dayFirst.find()
        ? Optional.of(String.join(".", dayFirst.group(1), dayFirst.group(2), dayFirst.group(3)))
        : Optional.empty();
  }

  /**
   * The answers with the day that stands by the headline first. A day that has the figures of
   * another answer's month and day the other way round was read in the wrong order.
   */
  private static List<Found> printed(List<Found> found, Optional<Found> printed) {
    if (printed.isPresent() && !found.isEmpty()) {
      String told = day(found.getFirst()).value();
      String day = day(printed.get()).value();
      String swapped = day.substring(0, 5) + day.substring(8, 10) + day.substring(4, 7);
      if (!told.equals(day) && !told.equals(swapped)) {
        found.addFirst(printed.get());
      }
    }
    return found;
  }

  /**
   * The answers with the day that the outlet itself prints first, when a time in UTC falls on the
   * day before or after it.
   */
  private static List<Found> local(List<Found> found) {
    if (found.isEmpty() || !found.getFirst().value().endsWith("Z")) {
      return found;
    }
    LocalDate utc = LocalDate.parse(day(found.getFirst()).value());
    List<Found> printed =
        found.stream()
            .filter(other -> PRINTED.contains(other.where()) && !other.value().endsWith("Z"))
            .map(PageDates::day)
            .toList();
    if (printed.stream().anyMatch(other -> other.value().equals(utc.toString()))) {
      return found;
    }
    printed.stream()
        .findFirst()
        .filter(
            other -> Math.abs(ChronoUnit.DAYS.between(utc, LocalDate.parse(other.value()))) == 1)
        .ifPresent(found::addFirst);
    return found;
  }

  /** When it was last changed. */
  static List<Found> modified(
      List<Named> own, MetaTags meta, LinkedData linked, boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    add(found, "JSON-LD", linked.field("dateModified"), monthFirst);
    for (String name : MODIFIED) {
      add(found, "meta tag " + name, meta.first(name), monthFirst);
    }
    own.stream()
        .filter(named -> DateMarks.property(named, "dateModified"))
        .flatMap(named -> Dates.find(DateMarks.words(named.element()), monthFirst).stream())
        .findFirst()
        .ifPresent(date -> found.add(new Found("microdata", date)));
    return found;
  }

  /** The same answer without the time. */
  static Found day(Found date) {
    String value = date.value();
    return new Found(date.where(), value.length() > 10 ? value.substring(0, 10) : value);
  }

  private static void add(
      List<Found> found, String where, Optional<String> words, boolean monthFirst) {
    Found.of(where, words.flatMap(value -> Dates.find(value, monthFirst))).ifPresent(found::add);
  }
}
