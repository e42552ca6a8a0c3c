package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.OwnElements.Named;

/**
 * Who signed a page. Every place is asked; persons go before pen names, these before desks and
 * agencies, and the outlet signs only where the page itself names it and nobody else. Among equals
 * linked data go before meta tags before marks in the mark-up before the visible byline.
 */
final class PageAuthors {

  private static final List<String> TAGS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "dc.author",
          "dc:creator",
          "dc.creator.aut",
          "dcterms.creator.aut",
          "dcsext.author",
          "creator",
          "byl",
          "byline",
          "sailthru.author",
          "parsely-author",
          "citation_author",
          "authors",
          "rbauthors",
          "atc-metaauthor",
          "wp.author",
          "author_name",
          "article:author_name",
          "og:author",
          "news_authors",
          "dc.creator.personalname",
          "article.author",
          "article_author",
          "bt:author",
          "rnews:creator",
          "shareaholic:article_author_name",
          "twitter:creator:name",
          "cxenseparse:author",
          "cxenseparse:recs:author");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)/(?:authors?|autor(?:en|es)?|people|reporters?)/([a-z]{2,}(?:-[a-z]{2,}){1,3})/?$");

  /** An address stands where a name should. */
  private static final Pattern LINK =
      Pattern.compile("^\\s*(?:https?:)?//\\S+$|^\\S+\\.\\p{L}{2,6}/\\S*$");

  /** A writer's initials, as they stand before an agency: "mbr/dpa". */
  private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}");

  private final Set<String> outlets;
  private final List<Answer> answers = new ArrayList<>();

  private PageAuthors(Set<String> outlets) {
    this.outlets = outlets;
  }

  /**
   * The answers, the one to be believed first.
   *
   * @param lines of the page in order
   * @param outlets names of the outlet in small letters
   */
  static List<Answer> of(
      Document page,
      List<Named> own,
      List<String> lines,
      MetaTags meta,
      LinkedData linked,
      Set<String> outlets) {
    PageAuthors asked = new PageAuthors(outlets);
    for (AuthorMarks mark : AuthorMarks.values()) {
      List<String> marked = mark.lines(own);
      List<String> names = Bylines.written(marked);
      asked.add(
          mark.loose() ? Place.LOOSE : Place.MARK,
          mark.where(),
          names.isEmpty() && !mark.loose() ? marked : names);
    }
    asked.add(Place.METADATA, "JSON-LD", linked.persons());
    asked.add(Place.METADATA, "JSON-LD", linked.authors());
    for (String tag : TAGS) {
      asked.add(Place.METADATA, "meta tag " + tag, meta.all(tag));
    }
    asked.add(Place.METADATA, "meta tag twitter:data", meta.writtenBy());
    Signatures.find(lines.stream().filter(PageParts::label).toList())
        .ifPresent(names -> asked.add(Place.LOOSE, "signature", names));
    meta.first("og:description", "description")
        .flatMap(Signatures::described)
        .ifPresent(names -> asked.add(Place.LOOSE, "description", names));
    asked.add(Place.LOOSE, "author address", fromAddresses(meta));
    asked.add(Place.METADATA, "JSON-LD", linked.organizations());
    WireNotes.find(lines)
        .map(names -> new Answer("note of the agency", names, Place.LOOSE, Bylines.Kind.DESK))
        .ifPresent(asked.answers::add);
    if (asked.answers.isEmpty()) {
      asked.add(Place.LOOSE, "afterword", Afterwords.find(page, own).stream().toList());
    }
    return SignerChoice.of(asked.answers, Words.plain(String.join(" ", lines)));
  }

  private void add(Place place, String where, List<String> lines) {
    addSigners(
        place,
        where,
        lines.stream()
            .filter(line -> !LINK.matcher(line).find())
            .flatMap(line -> Bylines.signers(line).stream())
            .map(name -> Bylines.withoutOutlet(name, outlets))
            .toList());
  }

  private void addSigners(Place place, String where, List<String> signers) {
    signers.stream()
        .map(name -> Bylines.kind(name, outlets))
        .min(Comparator.naturalOrder())
        .ifPresent(kind -> {
          boolean initials = INITIALS.matcher(signers.getFirst()).matches();
          List<String> names =
              Bylines.distinct(
                  signers.stream()
                      .filter(name ->
                          together(place, kind, Bylines.kind(name, outlets))
                              || (initials && kind == Bylines.Kind.HANDLE))
                      .toList());
          Answer answer = new Answer(where, names, place, kind);
          boolean words =
              place != Place.METADATA
                  && kind == Bylines.Kind.HANDLE
                  && names.size() > 1
                  && names.stream().allMatch(name -> Bylines.kind(name, outlets) == kind);
          if (!words && !answers.contains(answer)) {
            answers.add(answer);
          }
        });
  }

  /**
   * Whether a name of one kind signs together with the best kind of its line, initials before an
   * agency aside. In the page itself a single word beside a full name is rather a place or a
   * section.
   */
  private static boolean together(Place place, Bylines.Kind best, Bylines.Kind kind) {
    return kind == best
        || (place == Place.METADATA && best == Bylines.Kind.PERSON && kind == Bylines.Kind.HANDLE)
        || (best == Bylines.Kind.DESK && kind == Bylines.Kind.OUTLET);
  }

  /** Names as they stand in the addresses of authors' pages: {@code /author/ada-brink/}. */
  private static List<String> fromAddresses(MetaTags meta) {
    return Stream.of("article:author", "author")
        .flatMap(tag -> meta.all(tag).stream())
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .map(found ->
            Stream.of(found.group(1).split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" ")))
        .toList();
  }

  /** The sorts of places that name authors. */
  enum Place {
    /** Linked data and meta tags. */
    METADATA,
    /** Mark-up that is made for authors. */
    MARK,
    /** What may hold other words too. */
    LOOSE
  }

  /**
   * Names from one place.
   *
   * @param where in words for the reader
   * @param names in order
   * @param place the sort of place
   * @param kind of the best of the names
   */
  record Answer(String where, List<String> names, Place place, Bylines.Kind kind) {

    /** The answer as one value. */
    Found found() {
      return new Found(where, String.join("; ", names));
    }

    /** Whether the metadata give a name in small letters, as people log in with. */
    boolean login() {
      return place == Place.METADATA && Character.isLowerCase(names.getFirst().charAt(0));
    }
  }
}
