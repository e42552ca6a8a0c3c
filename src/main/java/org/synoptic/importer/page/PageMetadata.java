package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.synoptic.importer.page.OwnElements.Named;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;

/**
 * What a page says about itself.
 *
 * @param metadata the most trusted answer for every field
 * @param notes where each field was found, the taken place first, then the others
 * @param warnings where its parts disagree
 * @param body the article's text as the linked data give it
 */
public record PageMetadata(
    Metadata metadata, List<FieldNote> notes, List<String> warnings, Optional<String> body) {

  /** Reads the page. */
  public static PageMetadata of(Document page) {
    LinkedData linked = new LinkedData(page);
    MetaTags meta = new MetaTags(page);
    List<Named> own = OwnElements.of(page);
    List<String> lines = PageParts.lines(page);
    List<String> labels = lines.stream().filter(PageParts::label).toList();
    List<Found> urls = PageAddress.of(page, meta, linked);
    Optional<String> url = first(urls);
    List<Found> languages = PageLanguage.of(page, meta, linked);
    List<Found> outlets = Outlets.of(meta, linked, url);
    Set<String> names = Outlets.names(outlets, url, own);
    boolean monthFirst =
        first(languages).map(tag -> tag.equals("en") || tag.equals("en-US")).orElse(true);
    List<Found> published = PageDates.published(page, own, lines, meta, linked, url, monthFirst);
    List<Found> modified = PageDates.modified(own, meta, linked, monthFirst);
    List<PageAuthors.Answer> signers = PageAuthors.of(page, own, lines, meta, linked, names);
    List<Found> authors = signers.stream().map(PageAuthors.Answer::found).toList();
    List<Found> titles = Headlines.of(page, own, labels, meta, linked, names);

    List<FieldNote> notes = new ArrayList<>();
    note(notes, Field.TITLE, titles);
    note(notes, Field.AUTHORS, authors);
    note(notes, Field.OUTLET, outlets);
    note(notes, Field.PUBLISHED, published);
    note(notes, Field.MODIFIED, modified);
    note(notes, Field.LANGUAGE, languages);
    note(notes, Field.URL, urls);
    List<String> warnings = new ArrayList<>();
    Disagreement.of("dates", published.stream().map(PageDates::day).toList())
        .ifPresent(warnings::add);
    Disagreement.of("authors", authors.stream().filter(PageMetadata::firm).toList())
        .ifPresent(warnings::add);
    Metadata metadata =
        new Metadata(
            first(titles).orElse(""),
            signers.stream().findFirst().map(PageAuthors.Answer::names).orElse(List.of()),
            first(outlets),
            first(published),
            first(modified),
            first(languages),
            url);
    return new PageMetadata(metadata, List.copyOf(notes), warnings, linked.body());
  }

  private static Optional<String> first(List<Found> found) {
    return found.stream().findFirst().map(Found::value);
  }

  /** Whether an author comes from where no others are named; a byline may be that of a teaser. */
  private static boolean firm(Found author) {
    return author.where().startsWith("JSON-LD") || author.where().startsWith("meta tag");
  }

  private static void note(List<FieldNote> notes, Field field, List<Found> found) {
    found.stream()
        .distinct()
        .forEach(one -> notes.add(new FieldNote(field, one.where(), one.value())));
  }
}
