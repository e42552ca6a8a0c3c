package org.synoptic.importer.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/** A news report out of an entry of a feed that has the whole article. */
public final class FeedArticle {

  private static final String WHERE = "feed";

  private FeedArticle() {}

  /**
   * The report.
   *
   * @param paragraphs the reader of pages: makes paragraphs of the HTML of an article
   * @throws UnreadableException with {@code summary-only} when the feed does not have the article,
   *     with {@code no-article} when what it has is no running text
   */
  public static Document report(
      Feed feed, FeedEntry entry, Function<String, List<String>> paragraphs)
      throws UnreadableException {
    String called = entry.title().isEmpty() ? entry.address().orElse("An entry") : entry.title();
    String html =
        entry
            .content()
            .orElseThrow(() ->
                new UnreadableException(
                    "summary-only",
                    "%s: the feed has only a summary. %s"
                        .formatted(
                            called,
                            entry
                                .address()
                                .map(address -> "Import the article from " + address + ".")
                                .orElse("It does not say where the article is."))));
    List<String> text = paragraphs.apply(html);
    if (text.isEmpty()) {
      throw new UnreadableException(
          "no-article", called + ": what the feed has of it is no running text.");
    }
    List<String> warnings = new ArrayList<>(feed.warnings());
    if (entry.title().isEmpty()) {
      warnings.add("no title found");
    }
    Metadata metadata = metadata(feed, entry);
    return Document.report(metadata, String.join("\n\n", text), warnings)
        .with(new Provenance(notes(metadata), List.of()));
  }

  private static Metadata metadata(Feed feed, FeedEntry entry) {
    return new Metadata(
        entry.title(),
        entry.authors(),
        Optional.of(feed.title()).filter(title -> !title.isEmpty()),
        entry.published(),
        entry.modified(),
        feed.language(),
        entry.address());
  }

  private static List<FieldNote> notes(Metadata metadata) {
    List<FieldNote> notes = new ArrayList<>();
    note(notes, Field.TITLE, WHERE, Optional.of(metadata.title()));
    note(notes, Field.AUTHORS, WHERE, Optional.of(String.join("; ", metadata.authors())));
    note(notes, Field.OUTLET, "title of the feed", metadata.outlet());
    note(notes, Field.PUBLISHED, WHERE, metadata.published());
    note(notes, Field.MODIFIED, WHERE, metadata.modified());
    note(notes, Field.LANGUAGE, "language of the feed", metadata.language());
    note(notes, Field.URL, WHERE, metadata.url());
    return notes;
  }

  private static void note(
      List<FieldNote> notes, Field field, String where, Optional<String> value) {
    value
        .filter(one -> !one.isEmpty())
        .ifPresent(one -> notes.add(new FieldNote(field, where, one)));
  }
}
