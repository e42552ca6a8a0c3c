package org.synoptic.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Metadata;

/** Which of a page's dates is that of its publication. */
class PublishedDateTest {

  private static final String TOLD =
      "<meta property='article:published_time' content='2020-09-03T08:00:00+02:00'>";

  @Test
  void theDayByTheHeadlineGoesBeforeThatOfTheMetadata() {
    assertEquals(
        Optional.of("2020-09-08"),
        read(TOLD, "<h1>Ferry back</h1><div class='x'>Tuesday, 8 September 2020</div>")
            .published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Updated 8 September 2020</p>",
        "<p>Aktualisiert: <span>08.09.2020</span></p>",
        "<p class='update-time'>8 September 2020</p>",
        "<aside>8 September 2020</aside>",
        "<p class='today'>8 September 2020</p>"
      })
  void theDayOfAnUpdateOrOfReadingIsNotThatOfThePublication(String line) {
    assertEquals(
        Optional.of("2020-09-03T08:00:00+02:00"), read(TOLD, "<h1>Ferry</h1>" + line).published());
  }

  @Test
  void aDayInTheOtherOrderOfFiguresIsNoOtherDay() {
    assertEquals(
        Optional.of("2020-09-03T08:00:00+02:00"),
        read(TOLD, "<h1>Ferry</h1><p>09.03.2020</p>").published());
  }

  @Test
  void anUpdateIsBetterThanNothing() {
    assertEquals(
        Optional.of("2020-09-08"),
        read("", "<h1>Ferry</h1><p class='date'>Updated: 8 September 2020</p>").published());
  }

  @Test
  void anAddressMayHaveTheDayFirst() {
    assertEquals(
        Optional.of("2020-09-28"),
        read("<link rel=canonical href='https://courier.example/news/28-09-2020'>", "")
            .published());
  }

  @Test
  void theDayOnWhichSomethingEndsIsAnother() {
    assertEquals(
        Optional.of("2020-09-03T08:00:00+02:00"),
        read(TOLD, "<h1>Ferry</h1><p>gültig bis 08.09.2020</p>").published());
  }

  private static Metadata read(String head, String body) {
    return PageMetadata.of(
            Jsoup.parse(
                "<html lang='de'><head>%s</head><body>%s</body></html>".formatted(head, body)))
        .metadata();
  }
}
