package org.synoptic.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One file, many documents: each has an outcome. */
class ContentsTest {

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
    Reading.Told second = assertInstanceOf(Reading.Told.class, readings.get(1));
    assertEquals("repeats", second.note().code());
    assertEquals(
        "export.txt: article 2 repeats article 1 of the same file and was left out.",
        second.note().message());
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

  @Test
  void aFeedGivesWhatItHasAndSaysWhereTheRestIs() {
    String feed =
        """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>The Harbour Post</title><link>https://harbour.example/</link>
        <item><title>Bridge to close</title><link>https://harbour.example/bridge</link>
        <content:encoded><![CDATA[<p>The council of Eastport voted on Friday to close the old bridge for good.</p>
        <p>Work begins in May, the mayor said after the vote.</p>]]></content:encoded></item>
        <item><title>Who will pay?</title><link>https://harbour.example/pay</link>
        <description>A summary.</description></item></channel></rss>
        """;
    List<Reading> readings = new Importer().readAll("feed.xml", feed.getBytes(UTF_8));
    assertEquals(2, readings.size());
    assertEquals("Bridge to close", Readings.document(readings.get(0)).metadata().title());
    assertTrue(Readings.document(readings.get(0)).text().endsWith("said after the vote."));
    Reading.Told second = assertInstanceOf(Reading.Told.class, readings.get(1));
    assertEquals("elsewhere", second.note().code());
    assertEquals("https://harbour.example/pay", second.part());
  }

  @Test
  void aListOfFeedsSaysWhereTheyAre() {
    String list =
        """
        <opml version="2.0"><body><outline text="Harbour" type="rss" xmlUrl="https://harbour.example/feed"/></body></opml>
        """;
    List<Reading> readings = new Importer().readAll("list.opml", list.getBytes(UTF_8));
    Reading.Told only = assertInstanceOf(Reading.Told.class, readings.getFirst());
    assertEquals("https://harbour.example/feed", only.part());
  }

  @Test
  void aPageSavedWithItsPartsHasItsAddress() {
    String saved =
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://harbour.example/bridge
        Subject: Bridge to close
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="cut"

        --cut
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://harbour.example/bridge

        <html><head><title>Bridge to close</title></head><body><article><h1>Bridge to close</h1>
        <p>The council of Eastport voted on Friday to close the old bridge for good, and =
        the caf=C3=A9 beside it.</p><p>Work begins in May, the mayor said after a long debate in the town hall.</p></article></body></html>
        --cut--
        """;
    Reading reading = new Importer().readAll("bridge.mhtml", saved.getBytes(UTF_8)).getFirst();
    assertEquals(
        "https://harbour.example/bridge",
        Readings.document(reading).metadata().url().orElseThrow());
    assertTrue(Readings.document(reading).text().contains("the café beside it."));
  }

  @Test
  void aFileOfReferencesIsNoReport() {
    String ris = "TY  - NEWS\nTI  - Bridge to close\nPY  - 2012\nER  - \n";
    Reading only = new Importer().readAll("library.ris", ris.getBytes(UTF_8)).getFirst();
    assertEquals("references", assertInstanceOf(Reading.Told.class, only).note().code());
  }

  @Test
  void theCharacterSetThatAServerToldCounts() {
    byte[] page =
        "<html><body><p>Der Rat stimmte am Freitag f\u00fcr die \u00dcbernahme der Br\u00fccke in \u0141\u00f3d\u017a.</p></body></html>"
            .getBytes(Charset.forName("windows-1250"));
    Reading read =
        new Importer().readAll("page.html", page, "text/html; charset=windows-1250").getFirst();
    assertTrue(Readings.document(read).text().contains("Łódź"), Readings.document(read).text());
  }
}
