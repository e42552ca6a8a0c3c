package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.model.Metadata;

/**
 * What a page says about itself.
 *
 * @param metadata the most trusted answer for every field
 * @param warnings where its parts disagree
 * @param body the article's text as the linked data give it
 */
public record PageMetadata(Metadata metadata, List<String> warnings, Optional<String> body) {

  /** Reads the page. */
  public static PageMetadata of(Document page) {
    LinkedData linked = new LinkedData(page);
    MetaTags meta = new MetaTags(page);
    Optional<String> url = url(page, meta, linked);
    Optional<String> outlet = Outlets.of(meta, linked, url);
    Optional<String> language = language(page, meta, linked);
    Set<String> outlets = Outlets.names(meta, linked, url);
    boolean monthFirst = language.map(tag -> tag.equals("en") || tag.equals("en-US")).orElse(true);
    List<String> warnings = new ArrayList<>();
    List<Found> dates = PageDates.published(page, meta, linked, url, monthFirst);
    disagreement("dates", dates.stream().map(PageMetadata::day).toList()).ifPresent(warnings::add);
    List<PageAuthors.Answer> authors = PageAuthors.of(page, meta, linked, outlets);
    List<Found> told =
        authors.stream()
            .filter(answer -> !answer.where().equals("byline"))
            .map(answer -> new Found(answer.where(), String.join(", ", answer.names())))
            .toList();
    disagreement("authors", told).ifPresent(warnings::add);
    Metadata metadata =
        new Metadata(
            Headlines.of(page, meta, linked, outlets),
            authors.stream().findFirst().map(PageAuthors.Answer::names).orElse(List.of()),
            outlet,
            dates.stream().findFirst().map(Found::value),
            PageDates.modified(meta, linked, monthFirst),
            language,
            url);
    return new PageMetadata(metadata, warnings, linked.body());
  }

  /** Says so when an answer differs from the most trusted one. */
  private static Optional<String> disagreement(String what, List<Found> found) {
    return found.stream()
        .filter(other -> !other.value().equalsIgnoreCase(found.getFirst().value()))
        .findFirst()
        .map(other ->
            "two %s in the page: %s (%s) and %s (%s)"
                .formatted(
                    what,
                    found.getFirst().value(),
                    found.getFirst().where(),
                    other.value(),
                    other.where()));
  }

  private static Found day(Found date) {
    String value = date.value();
    return new Found(date.where(), value.length() > 10 ? value.substring(0, 10) : value);
  }

  private static Optional<String> url(Document page, MetaTags meta, LinkedData linked) {
    return Stream.of(
            page.select("link[rel~=(?i)^canonical$]").stream()
                .map(link -> link.attr("href"))
                .findFirst(),
            meta.first("og:url"),
            linked.field("url"),
            linked.field("mainEntityOfPage"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(address -> address.matches("https?://[^\\s]+"))
        .findFirst();
  }

  private static Optional<String> language(Document page, MetaTags meta, LinkedData linked) {
    Element html = page.selectFirst("html");
    return Stream.of(
            Optional.ofNullable(html)
                .map(root -> root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang")),
            linked.field("inLanguage"),
            meta.first(
                "content-language", "dc.language", "dcterms.language", "language", "og:locale"))
        .flatMap(Optional::stream)
        .map(tag ->
            Locale.forLanguageTag(tag.strip().replace('_', '-').split("[,;]", -1)[0].strip())
                .toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .findFirst();
  }
}
