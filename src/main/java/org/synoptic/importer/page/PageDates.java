package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "article.published",
          "article:published",
          "article_date_original",
          "publication_date",
          "publication-date",
          "citation_online_date",
          "citation_publication_date",
          "citation_date",
          "originalpublicationdate",
          "shareaholic:article_published_time",
          "bt:pubdate",
          "ptime",
          "last-published",
          "datecreated",
          "date",
          "created",
          "og:pubdate",
          "rnews:datepublished");
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
  private static final Pattern ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/-]|\\b)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)\\b(?:published|posted|updated|veröffentlicht|erstellt|erschienen|stand|geschrieben|gespeichert|publié|publicado|pubblicato|opublikowano|geplaatst|date|datum|data|fecha|am|on|vom|le|el|发布|時間|时间|дата)\\b");

  private PageDates() {}

  /** The dates of publication that the page gives, the most trusted first. */
  static List<Found> published(
      List<Named> own,
      List<String> labels,
      MetaTags meta,
      LinkedData linked,
      Optional<String> url,
      boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    add(found, "JSON-LD", linked.field("datePublished"), monthFirst);
    for (String name : PUBLISHED) {
      add(found, "meta tag " + name, meta.first(name), monthFirst);
    }
    add(found, "JSON-LD", linked.field("dateCreated"), monthFirst);
    add(found, "JSON-LD", linked.field("uploadDate"), monthFirst);
    for (DateMarks mark : DateMarks.values()) {
      mark.find(own, monthFirst).ifPresent(found::add);
    }
    url.map(ADDRESS::matcher)
        .filter(Matcher::find)
        .ifPresent(m ->
            add(
                found,
                "address",
                Optional.of(m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
                monthFirst));
    if (found.isEmpty()) {
      Stream.concat(labels.stream().filter(label -> LABEL.matcher(label).find()), labels.stream())
          .flatMap(label -> Dates.find(label, monthFirst).stream())
          .findFirst()
          .ifPresent(date -> found.add(new Found("visible date", date)));
    }
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
