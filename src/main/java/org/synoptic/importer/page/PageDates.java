package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Dates;

/** When a page was published, and when it was changed, in order of trust. */
final class PageDates {

  private static final String[] PUBLISHED = {
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
    "article_date_original",
    "publication_date",
    "citation_publication_date",
    "citation_date",
    "originalpublicationdate",
    "bt:pubdate",
    "ptime",
    "last-published",
    "datecreated",
    "date",
    "created",
    "og:pubdate",
    "rnews:datepublished"
  };
  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "lastmod",
    "last-modified",
    "dc.date.modified"
  };
  private static final List<String> MARKS =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate],time[class*=publish],time[class*=entry-date]",
          "article header time[datetime],header time[datetime]",
          "abbr.published,.published,.entry-date,.post-date,.date-published,.pubdate,.publish-date,.article-date,.dateline,.posted-on,.article__date",
          "article time[datetime],main time[datetime]",
          "time[datetime]",
          "time",
          "[class~=(?i)(^|[\\s_-])(date|datum|fecha|timestamp|time|pubdate|datetime|published|entry-meta|post-meta|byline|meta|info|post-info)($|[\\s_-])],[id~=(?i)(date|datum)]");
  private static final Pattern ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/-]|\\b)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(?:published|posted|updated|veröffentlicht|erstellt|stand|geschrieben|gespeichert|publié|publicado|pubblicato|date|datum|am|on)\\b");

  private PageDates() {}

  /** The dates of publication that the page gives, the most trusted first. */
  static List<Found> published(
      Document page, MetaTags meta, LinkedData linked, Optional<String> url, boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    add(found, "linked data", linked.field("datePublished"), monthFirst);
    for (String name : PUBLISHED) {
      add(found, "meta tag " + name, meta.first(name), monthFirst);
    }
    add(found, "linked data", linked.field("dateCreated"), monthFirst);
    for (String mark : MARKS) {
      page.select(mark).stream()
          .filter(element -> !PageParts.beside(element))
          .map(PageDates::words)
          .filter(words -> words.length() < 200)
          .flatMap(words -> Dates.find(words, monthFirst).stream())
          .findFirst()
          .ifPresent(date -> found.add(new Found("the page", date)));
    }
    url.map(ADDRESS::matcher)
        .filter(Matcher::find)
        .ifPresent(m ->
            add(
                found,
                "the address",
                Optional.of(m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
                monthFirst));
    if (found.isEmpty()) {
      List<String> labels = PageParts.labels(page);
      Stream.concat(labels.stream().filter(label -> LABEL.matcher(label).find()), labels.stream())
          .flatMap(label -> Dates.find(label, monthFirst).stream())
          .findFirst()
          .ifPresent(date -> found.add(new Found("the page", date)));
    }
    return found;
  }

  /** When it was last changed. */
  static Optional<String> modified(MetaTags meta, LinkedData linked, boolean monthFirst) {
    return linked
        .field("dateModified")
        .or(() -> meta.first(MODIFIED))
        .flatMap(words -> Dates.find(words, monthFirst));
  }

  private static String words(Element element) {
    for (String attribute : List.of("datetime", "content", "data-datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    String title = element.attr("title");
    return Dates.find(title).isPresent() && element.nameIs("abbr") ? title : element.text();
  }

  private static void add(
      List<Found> found, String where, Optional<String> words, boolean monthFirst) {
    Found.of(where, words.flatMap(value -> Dates.find(value, monthFirst))).ifPresent(found::add);
  }
}
