package org.synoptic.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;

class PageMetadataTest {

  private static PageMetadata read(String head, String body) {
    return PageMetadata.of(
        Jsoup.parse("<html lang=en><head>" + head + "</head><body>" + body + "</body></html>"));
  }

  @Test
  void linkedDataInAGraphAreFollowed() {
    Metadata about =
        read(
                """
                <script type="application/ld+json">{"@graph":[
                {"@type":"Organization","@id":"#o","name":"Coast Courier"},
                {"@type":"Person","@id":"#p","name":"Ada Brink"},
                {"@type":["Article","NewsArticle"],"headline":"Tide turns","datePublished":"2020-09-08T06:15:00Z",
                 "dateModified":"2020-09-09","author":[{"@id":"#p"},{"@type":"Person","name":"Lev Orn"}],"publisher":{"@id":"#o"},"inLanguage":"en-GB"}]}</script>
                <link rel="canonical" href="https://courier.example/tide">
                """,
                "<h1>Tide turns</h1>")
            .metadata();
    assertEquals("Tide turns", about.title());
    assertEquals(List.of("Ada Brink", "Lev Orn"), about.authors());
    assertEquals(Optional.of("Coast Courier"), about.outlet());
    assertEquals(Optional.of("2020-09-08T06:15:00Z"), about.published());
    assertEquals(Optional.of("2020-09-09"), about.modified());
    assertEquals(Optional.of("en"), about.language());
    assertEquals(Optional.of("https://courier.example/tide"), about.url());
  }

  @Test
  void theOutletIsTakenOffTheTitle() {
    Metadata about =
        read(
                "<title>Tide turns in the north | Coast Courier</title><meta property=og:site_name content='Coast Courier'>",
                "<p>Words.</p>")
            .metadata();
    assertEquals("Tide turns in the north", about.title());
  }

  @Test
  void theVisibleBylineAndDateAreReadWhereNothingElseIs() {
    Metadata about =
        read(
                "<title>Tide</title>",
                "<h1>Tide turns</h1><p class=byline>By Ada Brink and Lev Orn</p><p>Sept. 8, 2020</p><p>Words.</p>")
            .metadata();
    assertEquals(List.of("Ada Brink", "Lev Orn"), about.authors());
    assertEquals(Optional.of("2020-09-08"), about.published());
  }

  @Test
  void dublinCoreIsRead() {
    Metadata about =
        read(
                "<meta name=DC.title content='Tide turns'><meta name=DC.creator content='Ada Brink'><meta name=DC.date.issued content='2020-09-08'><meta name=DC.publisher content='Coast Courier'>",
                "")
            .metadata();
    assertEquals("Tide turns", about.title());
    assertEquals(List.of("Ada Brink"), about.authors());
    assertEquals(Optional.of("2020-09-08"), about.published());
    assertEquals(Optional.of("Coast Courier"), about.outlet());
  }

  @Test
  void aKickerIsNoPartOfTheTitle() {
    assertEquals(
        "Harbour to be dredged again",
        read("", "<h1><span class=kicker>Shipping</span> Harbour to be dredged again</h1>")
            .metadata()
            .title());
    assertEquals(
        "Harbour to be dredged again",
        read(
                "<meta property=og:title content='Harbour to be dredged again'>",
                "<h1><div>Shipping</div><div>Harbour to be dredged again</div></h1>")
            .metadata()
            .title());
  }

  @Test
  void aDeskSignsWhereNoPersonDoes() {
    String desk = "<meta name=author content='Foreign Desk'>";
    assertEquals(List.of("Foreign Desk"), read(desk, "").metadata().authors());
    assertEquals(
        List.of("Ada Brink"),
        read(desk, "<div class=byline>By Ada Brink</div>").metadata().authors());
  }

  @Test
  void aSiteNamedAfterItsWriterIsSignedByTheWriter() {
    String site = "<meta property=og:site_name content='Ada Brink'>";
    String writes =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Brink\"}}</script>";
    assertEquals(List.of("Ada Brink"), read(site + writes, "").metadata().authors());
  }

  @Test
  void wordsBesideANameAreNoNames() {
    assertEquals(
        List.of("Ada Brink"),
        read("", "<span class=byline>Interview: Ada Brink | All posts by</span>")
            .metadata()
            .authors());
  }

  @Test
  void disagreementIsTold() {
    PageMetadata page =
        read(
            "<meta property='article:published_time' content='2020-09-08'>",
            "<time datetime='2020-09-11'>11 September</time>");
    assertEquals(Optional.of("2020-09-08"), page.metadata().published());
    assertTrue(
        page.warnings().getFirst().startsWith("two dates in the page: 2020-09-08"),
        page.warnings()::toString);
  }

  @Test
  void theOutletSignsOnlyWhereThePageNamesItAndNobodyElse() {
    String outlet = "<meta property=og:site_name content='Coast Courier'>";
    String names = outlet + "<meta name=author content='Coast Courier'>";
    assertEquals(List.of(), read(outlet, "").metadata().authors());
    assertEquals(List.of("Coast Courier"), read(names, "").metadata().authors());
    assertEquals(
        List.of("Ada Brink"),
        read(names, "<div class=byline>By Ada Brink</div>").metadata().authors());
  }

  @Test
  void everyPlaceIsNotedTheTakenOneFirst() {
    PageMetadata page =
        read(
            """
            <title>Tide turns | Coast Courier</title>
            <meta property="og:title" content="Tide turns"><meta name=author content="Web Desk">
            <meta property="article:published_time" content="2020-09-08T06:15:00+02:00">
            <link rel=canonical href="https://courier.example/2020/09/09/tide">
            """,
            "<h1>Tide turns</h1><p><a rel=author href=/x>Ada Brink</a> and <a rel=author href=/y>Lev Orn</a></p>");
    assertEquals(
        List.of(
            new FieldNote(Field.AUTHORS, "author link", "Ada Brink; Lev Orn"),
            new FieldNote(Field.AUTHORS, "meta tag author", "Web Desk")),
        page.notes().stream().filter(note -> note.field() == Field.AUTHORS).toList());
    assertEquals(
        List.of(
            new FieldNote(
                Field.PUBLISHED, "meta tag article:published_time", "2020-09-08T06:15:00+02:00"),
            new FieldNote(Field.PUBLISHED, "address", "2020-09-09")),
        page.notes().stream().filter(note -> note.field() == Field.PUBLISHED).toList());
    assertEquals(
        List.of("heading", "meta tag og:title", "page title"),
        page.notes().stream()
            .filter(note -> note.field() == Field.TITLE)
            .map(FieldNote::where)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Von Ada Brink | Ada Brink
          Posted on September 8, 2020 by Ada Brink | Ada Brink
          Text: Ada Brink, Fotos: Lev Orn | Ada Brink
          Eine Kolumne von Ada Brink | Ada Brink
          Par Ada Brink et Lev Orn | Ada Brink, Lev Orn
          Escrito por Ada Brink | Ada Brink
          Eingestellt von lev77 | lev77
          08.09.2020 13:30 von Ada Brink | Ada Brink
          作者：王小明 | 王小明
          """)
  void aLineThatSignsIsRead(String line, String names) {
    assertEquals(
        List.of(names.split(", ", -1)),
        read("", "<h1>Tide turns</h1><p>" + line + "</p><p>Words of the article follow here.</p>")
            .metadata()
            .authors());
  }

  @Test
  void aLoginIsSpelledOutByTheByline() {
    assertEquals(
        List.of("Ada Brink"),
        read(
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"adabrink\"}}</script>",
                "<div class=byline>Von <a href=/autor/ab>Ada Brink</a></div>")
            .metadata()
            .authors());
  }

  @Test
  void theDayOfTheOutletGoesBeforeTheDayOfUtc() {
    String utc = "<meta property='article:published_time' content='2020-09-07T22:30:00Z'>";
    assertEquals(
        Optional.of("2020-09-08"),
        read(utc + "<link rel=canonical href='https://courier.example/2020/09/08/tide'>", "")
            .metadata()
            .published());
    assertEquals(Optional.of("2020-09-07T22:30:00Z"), read(utc, "").metadata().published());
  }

  @Test
  void aHeadingThatLeadsHomeIsNoTitle() {
    assertEquals(
        "Tide turns",
        read(
                "<title>Coast Courier » Tide turns</title>",
                "<h1><a href='/'>Coast Courier</a></h1><h2>Tide turns</h2><p>Words.</p>")
            .metadata()
            .title());
  }

  @Test
  void keyWordsSignNothing() {
    assertEquals(
        List.of(),
        read("", "<h1>Archive opens</h1><div>KEY WORDS: harbour rules, initiative</div>")
            .metadata()
            .authors());
  }
}
