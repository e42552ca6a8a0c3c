package org.synoptic.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Which words of a page are its headline, where no heading reads as the metadata do. */
class HeadlineChoiceTest {

  @Test
  void thePartThatStandsOnThePageIsTakenOutOfTheMiddle() {
    assertEquals(
        "Ferry sails - at last",
        title(
            "<title>Harbour Club Sund - Ferry sails - at last - Club notes - News</title>",
            "<div>Club notes: Ferry sails - at last</div>"));
  }

  @Test
  void theFirstWholeHeadingGoesBeforeATitleThatIsNowhereOnThePage() {
    assertEquals(
        "The ferry across the sound sails again",
        title(
            "<meta property='og:title' content='Summer offers'>",
            "<h1>The ferry across the sound sails again</h1><h1>Our letter every week for"
                + " you</h1>"));
  }

  @Test
  void anAddressBeforeTheTitleIsTheOutlet() {
    assertEquals("Tides", title("<title>courier.example // » Tides</title>", ""));
  }

  @Test
  void anAddressIsLessOfATitleThanThePublisher() {
    assertEquals(
        "Ada Brink",
        title(
            "<meta name='publisher' content='Ada Brink'><title>courier.example // » Ada"
                + " Brink</title>",
            ""));
  }

  @Test
  void theOutletBehindADashIsCutOffInChinese() {
    assertEquals("两岸渡轮四十年后恢复通航！", title("<title>两岸渡轮四十年后恢复通航！-海岸网</title>", ""));
  }

  @Test
  void aHeadingGoesBeforeTheNameOfTheOutlet() {
    assertEquals(
        "Tides",
        title(
            "<meta property='og:site_name' content='Coast Courier'><title>Coast Courier</title>",
            "<h3>Tides</h3>"));
  }

  private static String title(String head, String body) {
    return PageMetadata.of(
            Jsoup.parse("<html><head>%s</head><body>%s</body></html>".formatted(head, body)))
        .metadata()
        .title();
  }
}
