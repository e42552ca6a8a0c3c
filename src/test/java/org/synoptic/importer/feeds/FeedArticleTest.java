package org.synoptic.importer.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;

class FeedArticleTest {

  private static final Feed FEED =
      new Feed("Town", Optional.empty(), Optional.of("en"), List.of(), List.of("odd"));

  private static FeedEntry entry(String title, Optional<String> content) {
    return new FeedEntry(
        title,
        List.of("Ada Lane", "Ben Roe"),
        Optional.of("2020-09-08"),
        Optional.empty(),
        Optional.of("https://town.example/1"),
        content,
        Optional.of("Short."));
  }

  @Test
  void anEntryWithTheArticleBecomesAReport() throws UnreadableException {
    Document report =
        FeedArticle.report(
            FEED,
            entry("Opens", Optional.of("<p>A</p><p>B</p>")),
            html -> List.of(html.split("(?=<p><?)")));
    assertEquals("<p>A</p>\n\n<p>B</p>", report.text());
    assertEquals("Opens", report.metadata().title());
    assertEquals(Optional.of("Town"), report.metadata().outlet());
    assertEquals(Optional.of("https://town.example/1"), report.metadata().url());
    assertEquals(List.of("odd"), report.warnings());
    assertEquals(
        List.of(new FieldNote(Field.AUTHORS, "feed", "Ada Lane; Ben Roe")),
        report.provenance().of(Field.AUTHORS));
    assertEquals(
        List.of(new FieldNote(Field.OUTLET, "title of the feed", "Town")),
        report.provenance().of(Field.OUTLET));
    assertEquals(List.of(), report.provenance().of(Field.MODIFIED));
  }

  @Test
  void aSummaryIsNoReportAndSaysWhereTheArticleIs() {
    UnreadableException reason =
        assertThrows(
            UnreadableException.class,
            () -> FeedArticle.report(FEED, entry("Opens", Optional.empty()), List::of));
    assertEquals("summary-only", reason.problem().code());
    assertTrue(reason.problem().message().contains("https://town.example/1"));
  }

  @Test
  void whatHasNoTextIsRefused() {
    UnreadableException reason =
        assertThrows(
            UnreadableException.class,
            () -> FeedArticle.report(FEED, entry("", Optional.of("<img>")), html -> List.of()));
    assertEquals("no-article", reason.problem().code());
    assertTrue(reason.problem().message().startsWith("https://town.example/1"));
  }
}
