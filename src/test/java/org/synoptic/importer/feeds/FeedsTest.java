package org.synoptic.importer.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>The Town Paper</title>
        <atom:link href="https://town.example/feed" rel="self" type="application/rss+xml"/>
        <link>https://town.example/</link>
        <language>en-GB</language>
        <image><title>Logo</title><link>https://town.example/logo</link></image>
        <item>
          <title>Archive opens, &amp;amp; stays open</title>
          <link>https://town.example/1</link>
          <pubDate>Tue, 08 Sep 2020 10:11:12 EST</pubDate>
          <dc:creator><![CDATA[Ada Lane and Ben Roe]]></dc:creator>
          <description>Short.</description>
          <content:encoded><![CDATA[<p>The archive opens.</p><p>It stays open.</p>]]></content:encoded>
        </item>
        <item>
          <title>Cellar shut</title>
          <author>desk@town.example (Cy Dole)</author>
          <guid>https://town.example/2</guid>
          <pubDate>9 Sep 20 01:02 XYZ</pubDate>
          <description>The cellar stays shut [&#8230;]</description>
        </item>
      </channel>
      </rss>
      """;

  private static final String ATOM =
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://town.example/de/">
        <a:title type="html">Die &lt;b&gt;Zeitung&lt;/b&gt;</a:title>
        <a:link rel="self" href="feed.atom"/>
        <a:link href="."/>
        <a:author><a:name>Dora Ems</a:name></a:author>
        <a:entry xml:base="2020/">
          <a:title>1 &lt; 2</a:title>
          <a:link rel="enclosure" href="a.mp3"/>
          <a:link rel="alternate" type="text/html" href="09.html"/>
          <a:published>2020-09-08T10:11:12+02:00</a:published>
          <a:updated>2020-09-09T00:00:00Z</a:updated>
          <a:content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Das Archiv<h:br/>ist offen.</h:p></h:div></a:content>
        </a:entry>
        <a:entry>
          <a:title>Zweitens</a:title>
          <a:author><a:name>Eva Fink</a:name></a:author>
          <a:updated>2020-09-10T00:00:00Z</a:updated>
          <a:content type="text">Eins &lt;b&gt;.

      Zwei.</a:content>
        </a:entry>
      </a:feed>
      """;

  private static Feed feed(String text) {
    return Feeds.read("feed.xml", text.getBytes(UTF_8)).orElseThrow();
  }

  private static FeedEntry entry(String inside) {
    return feed("<rss><channel><item>" + inside + "</item></channel></rss>").entries().getFirst();
  }

  @Test
  void rssIsRead() {
    Feed feed = feed(RSS);
    assertEquals("The Town Paper", feed.title());
    assertEquals(Optional.of("https://town.example/"), feed.address());
    assertEquals(Optional.of("en-GB"), feed.language());
    assertEquals(List.of(), feed.warnings());
    FeedEntry first = feed.entries().getFirst();
    assertEquals("Archive opens, & stays open", first.title());
    assertEquals(List.of("Ada Lane", "Ben Roe"), first.authors());
    assertEquals(Optional.of("2020-09-08T10:11:12-05:00"), first.published());
    assertEquals(Optional.of("https://town.example/1"), first.address());
    assertEquals(Optional.of("<p>The archive opens.</p><p>It stays open.</p>"), first.content());
    assertEquals(Optional.of("Short."), first.summary());
  }

  @Test
  void anEntryWithASummaryOnlySaysSo() {
    FeedEntry second = feed(RSS).entries().get(1);
    assertEquals(Optional.empty(), second.content());
    assertEquals(Optional.of("The cellar stays shut […]"), second.summary());
    assertEquals(Optional.of("https://town.example/2"), second.address());
    assertEquals(List.of("Cy Dole"), second.authors());
    assertEquals(Optional.of("2020-09-09"), second.published(), "no zone, no time");
  }

  @Test
  void atomIsRead() {
    Feed feed = feed(ATOM);
    assertEquals("Die Zeitung", feed.title());
    assertEquals(Optional.of("https://town.example/de/"), feed.address());
    assertEquals(Optional.of("de"), feed.language());
    FeedEntry first = feed.entries().getFirst();
    assertEquals("1 < 2", first.title());
    assertEquals(Optional.of("https://town.example/de/2020/09.html"), first.address());
    assertEquals(Optional.of("2020-09-08T10:11:12+02:00"), first.published());
    assertEquals(Optional.of("2020-09-09T00:00:00Z"), first.modified());
    assertEquals(List.of("Dora Ems"), first.authors(), "those of the feed");
    assertTrue(first.content().orElseThrow().contains("<p>Das Archiv<br>ist offen.</p>"));
    FeedEntry second = feed.entries().get(1);
    assertEquals(List.of("Eva Fink"), second.authors());
    assertEquals(Optional.of("2020-09-10T00:00:00Z"), second.published());
    assertEquals(Optional.of("<p>Eins &lt;b&gt;.</p><p>Zwei.</p>"), second.content());
  }

  @Test
  void rss1HasItsItemsOutsideTheChannel() {
    Feed feed =
        feed(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:d='http://purl.org/dc/elements/1.1/'>"
                + "<channel><title>Town</title><link>http://town.example/</link></channel>"
                + "<item><title>One</title><link>http://town.example/1</link><d:date>2020-09-08</d:date><d:creator>Ada Lane</d:creator></item></rdf:RDF>");
    assertEquals("Town", feed.title());
    assertEquals(Optional.of("2020-09-08"), feed.entries().getFirst().published());
    assertEquals(List.of("Ada Lane"), feed.entries().getFirst().authors());
  }

  @Test
  void jsonFeedIsRead() {
    Feed feed =
        feed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Town", "home_page_url": "https://town.example/",
             "authors": [{"name": "Ada Lane"}], "items": [
              {"id": "1", "url": "https://town.example/1", "title": "One", "content_text": "A.\\n\\nB < C.",
               "date_published": "2020-09-08T10:11:12Z"},
              {"id": 2, "content_html": "<p>Two</p>", "author": {"name": "Ben Roe"}}, 7]}
            """);
    assertEquals("Town", feed.title());
    assertEquals(2, feed.entries().size());
    assertEquals(Optional.of("<p>A.</p><p>B &lt; C.</p>"), feed.entries().getFirst().content());
    assertEquals(List.of("Ada Lane"), feed.entries().getFirst().authors());
    assertEquals(List.of("Ben Roe"), feed.entries().get(1).authors());
  }

  @Test
  void manyFeedsHaveTheArticleInThePlaceOfTheSummary() {
    String paragraph = "&lt;p&gt;" + "The archive opens its doors. ".repeat(20) + "&lt;/p&gt;";
    FeedEntry whole = entry("<description>" + paragraph.repeat(3) + "</description>");
    assertTrue(whole.content().isPresent());
    FeedEntry shortened = entry("<description>" + paragraph + "</description>");
    assertTrue(shortened.content().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"It opens [...]", "It opens…", "It opens. <a>Read more</a> »", "  "})
  void contentThatIsCutOffIsASummary(String words) {
    assertTrue(
        entry("<content:encoded><![CDATA[" + words + "]]></content:encoded>").content().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Fish &amp; chips, Fish & chips",
    "Fish & chips, Fish & chips",
    "Fish &nbsp; chips, Fish chips",
    "Caf&eacute;, Café",
    "It&#146;s open, It’s open",
    "<![CDATA[5 < 6 & 7]]>, 5 < 6 & 7",
    "&lt;i&gt;Open&lt;/i&gt; now, Open now",
    "<b>Open</b> now, Open now",
    "&undefined; open, &undefined; open",
  })
  void titlesAreReadAsTheyWereMeant(String written, String meant) {
    assertEquals(meant, entry("<title>" + written + "</title>").title());
  }

  @Test
  void whatIsUndeclaredOrUnclosedDoesNoHarm() {
    FeedEntry entry =
        entry("<dc:creator>Ada Lane</dc:creator><title>One<br>two</title><link>http://a.example/1");
    assertEquals(List.of("Ada Lane"), entry.authors());
    assertEquals("One two", entry.title());
    assertEquals(Optional.of("http://a.example/1"), entry.address());
  }

  @Test
  void namesWithoutVocabularyOrWithoutNameDoNoHarm() {
    assertEquals(
        Optional.of("<p xmlns=\"\">One</p>"),
        entry("<content:encoded><p xmlns=''>One</p></content:encoded>").content());
    assertTrue(
        entry("<content:encoded><h:>One</h:></content:encoded>")
            .content()
            .orElseThrow()
            .contains("One"));
  }

  @Test
  void whatAServerSaysBeforeTheFeedIsTold() {
    Feed feed = feed("<br />\n<b>Warning</b>: cannot connect\n\n" + RSS);
    assertEquals(2, feed.entries().size());
    assertTrue(feed.warnings().getFirst().contains("begins with words"));
    assertEquals(List.of(), feed("\n \n<!-- a <rdf:RDF> was here -->" + RSS).warnings());
  }

  @Test
  void aWrongEncodingIsSeenThrough() {
    byte[] bytes =
        RSS.replace("Cellar shut", "Bürger fürchten größere Schäden, sagt die Bürgermeisterin")
            .getBytes(Charset.forName("windows-1252"));
    Feed feed = Feeds.read("feed.xml", bytes).orElseThrow();
    assertEquals(
        "Bürger fürchten größere Schäden, sagt die Bürgermeisterin", feed.entries().get(1).title());
    assertTrue(feed.warnings().getFirst().contains("UTF-8"));
  }

  @Test
  void relativeAddressesFollowTheFeedsOwn() {
    byte[] feed =
        "<rss><channel><item><link>/1?a=b c</link></item></channel></rss>".getBytes(UTF_8);
    assertEquals(
        Optional.of("https://town.example/1?a=b%20c"),
        Feeds.read("https://town.example/feed", feed).orElseThrow().entries().getFirst().address());
    assertEquals(
        Optional.empty(),
        Feeds.read("feed.xml", feed).orElseThrow().entries().getFirst().address());
  }

  @Test
  void addressesThatAreNoneAreLeftOut() {
    assertEquals(Optional.empty(), entry("<link>javascript:alert(1)</link>").address());
    assertEquals(
        Optional.empty(), entry("<guid isPermaLink='false'>http://a.example</guid>").address());
  }

  @Test
  void noEntityIsResolved() {
    String laughs =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    Feed bomb = feed(laughs + "<rss><channel><title>&c;</title></channel></rss>");
    assertEquals("&c;", bomb.title());
    assertTrue(bomb.warnings().getFirst().contains("not resolved"));
    String outside = "<!DOCTYPE feed [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    Feed read =
        feed(outside + "<feed xmlns='http://www.w3.org/2005/Atom'><title>&e;</title></feed>");
    assertEquals("&e;", read.title());
    assertTrue(read.warnings().getFirst().contains("not resolved"));
    assertEquals(
        List.of(),
        feed("<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://a.example/'><rss version='0.91'/>")
            .warnings());
  }

  @Test
  void depthAndLengthAreSurvived() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          String deep = "<rss><channel><item><title>One</title><description>" + "<b>".repeat(5_000);
          assertEquals("One", feed(deep).entries().getFirst().title());
          String items = "<item><item>".repeat(3_000);
          assertEquals(1, feed("<rss><channel>" + items).entries().size());
          String many = "<item><title>a</title></item>".repeat(2_000);
          assertEquals(2_000, feed("<rss><channel>" + many + "</channel></rss>").entries().size());
          assertEquals(Optional.empty(), Feeds.read("a", "<!--".repeat(20_000).getBytes(UTF_8)));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The <rss> element is explained here.",
        "<!DOCTYPE html><html><body><rss></rss></body></html>",
        "<akomaNtoso><act><title>rss</title></act></akomaNtoso>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description/></rdf:RDF>",
        "{\"version\": \"1\", \"items\": []}",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
        "%PDF-1.7 <rss>"
      })
  void otherFilesAreNoFeeds(String text) {
    assertFalse(Feeds.read("a.xml", text.getBytes(UTF_8)).isPresent());
  }
}
