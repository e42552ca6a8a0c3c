package org.synoptic.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One file, many articles: each has an outcome. */
class ExportReadingsTest {

  private static String article(int number, String title) {
    return """
                             %d of 3 DOCUMENTS

                            The Harbour Post

                             March 3, 2012

    %s

    BYLINE: Ada Miller

    The council of Eastport voted on Friday to close the old bridge.

    LOAD-DATE: March 4, 2012

    """
        .formatted(number, title);
  }

  private static List<Reading> read(String text) {
    return new Importer().readAll("export.txt", text.getBytes(UTF_8));
  }

  @Test
  void eachArticleIsADocumentOfItsOwn() {
    List<Reading> readings = read(article(1, "Bridge to close") + article(2, "Who will pay?"));
    assertEquals(List.of("article 1", "article 2"), readings.stream().map(Reading::part).toList());
    assertEquals("Who will pay?", Readings.document(readings.get(1)).metadata().title());
  }

  @Test
  void oneThatRepeatsAnotherSaysWhich() {
    List<Reading> readings = read(article(1, "Bridge to close") + article(2, "Bridge to close"));
    Reading.Unreadable second = assertInstanceOf(Reading.Unreadable.class, readings.get(1));
    assertEquals("duplicate", second.problem().code());
    assertEquals(
        "Article 2 of export.txt is the same as its article 1.", second.problem().message());
  }

  @Test
  void aCutWithNothingBehindItIsTold() {
    List<Reading> readings = read(article(1, "Bridge to close") + "\n   2 of 3 DOCUMENTS\n\n");
    assertEquals(2, readings.size());
    assertTrue(readings.get(1).part().startsWith("line "));
  }

  @Test
  void aReportIsReadAsBefore() {
    List<Reading> readings = read("Bridge to close\n\nThe council of Eastport voted on Friday.");
    assertEquals(1, readings.size());
    assertEquals("", readings.get(0).part());
  }
}
