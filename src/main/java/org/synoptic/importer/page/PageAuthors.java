package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Bylines;

/**
 * Who signed a page: linked data before meta tags before marks in the mark-up before the visible
 * byline.
 */
final class PageAuthors {

  private static final List<String> TAGS =
      List.of(
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "sailthru.author",
          "parsely-author",
          "citation_author",
          "authors",
          "twitter:creator:name",
          "cxenseparse:author");
  private static final List<String> MARKS =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          ".vcard .fn,.author .fn",
          "[class~=(?i)^(author|article|post|entry|byline|story)[-_]*(name|author|by|byline)],[class~=(?i)(^|\\s)(author[-_]?name|byline[-_]?name|author[-_]link|byline__name)]",
          "a[href*=/author/],a[href*=/authors/],a[href*=/autor/],a[href*=/reporter],a[href*=/people/],a[href*=/profile/],a[href*=/contributor]",
          "[class~=(?i)(^|[\\s_-])(author|byline|by-line|autor|verfasser|writer)($|[\\s_-])],[id~=(?i)^(author|byline)$]");

  private PageAuthors() {}

  /** The answers in order of trust; each is one set of names joined by commas. */
  static List<Answer> of(Document page, MetaTags meta, LinkedData linked, Set<String> outlets) {
    List<Answer> answers = new ArrayList<>();
    add(answers, "linked data", linked.authors(), outlets);
    for (String tag : TAGS) {
      add(answers, "meta tag " + tag, meta.all(tag), outlets);
    }
    for (String mark : MARKS) {
      List<String> lines = new ArrayList<>();
      for (Element element : page.select(mark)) {
        String line = element.hasAttr("content") ? element.attr("content") : words(element);
        if (line.length() < 120 && !PageParts.beside(element)) {
          lines.add(line);
        }
      }
      add(answers, "byline", lines.stream().limit(3).toList(), outlets);
    }
    if (answers.isEmpty()) {
      add(answers, "byline", signatures(page), outlets);
    }
    return answers.isEmpty() ? desks(meta, linked, outlets) : answers;
  }

  /**
   * Who the metadata give where no person was found: one after whom the site is named, a desk or an
   * agency.
   */
  private static List<Answer> desks(MetaTags meta, LinkedData linked, Set<String> outlets) {
    Stream<List<String>> persons =
        linked.persons().stream().map(name -> Bylines.names(name, Set.of()));
    Stream<List<String>> signers =
        Stream.concat(
                linked.authors().stream(), TAGS.stream().flatMap(tag -> meta.all(tag).stream()))
            .map(line -> Bylines.signers(line, outlets));
    return Stream.concat(persons, signers)
        .filter(names -> !names.isEmpty())
        .limit(1)
        .map(names -> new Answer("metadata", names))
        .toList();
  }

  /** The first line that begins with "By" and goes on with a name. */
  private static List<String> signatures(Document page) {
    return PageParts.labels(page).stream()
        .map(Bylines::signed)
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  /** The element's words; of a box with a whole biography those of its first link. */
  private static String words(Element element) {
    String text = element.text();
    Element link = text.length() < 120 ? null : element.selectFirst("a");
    return link == null ? text : link.text();
  }

  private static void add(
      List<Answer> answers, String where, List<String> lines, Set<String> outlets) {
    List<String> names =
        Bylines.distinct(
            lines.stream().flatMap(line -> Bylines.names(line, outlets).stream()).toList());
    if (!names.isEmpty()) {
      answers.add(new Answer(where, names));
    }
  }

  /**
   * Names from one place.
   *
   * @param where in words for the reader
   * @param names in order
   */
  record Answer(String where, List<String> names) {}
}
