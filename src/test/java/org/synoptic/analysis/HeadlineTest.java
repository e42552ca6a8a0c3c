package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  private static final String STORY =
      "The port of Vigo burned on Monday night. Nobody was hurt in the fire.";

  private static List<String> headlines(String text) {
    return Reading.of(text).analysis().claims().stream()
        .filter(claim -> claim.reason().rule().equals("claim.headline"))
        .map(claim -> claim.text())
        .toList();
  }

  @Test
  void aHeadlineWithoutAVerbIsAClaimOfTheOutlet() {
    assertEquals(
        List.of("Night of fire in Vigo port"), headlines("Night of fire in Vigo port\n\n" + STORY));
  }

  @Test
  void aRubricBeforeTheHeadlineIsPassedOver() {
    assertEquals(
        List.of("Huge blaze at the old fish market of Vigo"),
        headlines("Europe\n\nHuge blaze at the old fish market of Vigo\n\n" + STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Maria Silva and Jon Berg\n\n",
        "Harbours\n\n",
        "Who set the old fish market on fire?\n\n",
        "www.example.org / news / fire at the port\n\n",
        ""
      })
  void otherFirstLinesAreNone(String line) {
    assertEquals(List.of(), headlines(line + STORY));
  }

  @Test
  void whatStandsBehindTheFirstSentenceIsNone() {
    assertEquals(
        List.of(),
        headlines(STORY + "\n\nMore pictures of the fire in Vigo\n\nThe end came late."));
  }
}
