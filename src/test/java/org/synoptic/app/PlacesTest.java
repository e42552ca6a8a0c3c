package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Span;

class PlacesTest {

  private static final String OLD =
      "The toll will rise. The council said the bridge was safe. The toll will rise. It rains.";

  private static QuoteSelector words(int start, int end) {
    return QuoteSelector.of("d", OLD, new Span(start, end));
  }

  private static String found(QuoteSelector words, String text) {
    return Places.find(words, text).map(span -> span.start() + " " + span.of(text)).orElse("none");
  }

  @Test
  void theSamePlaceOfTheSameTextIsFound() {
    assertEquals("57 The toll will rise.".replace("57", "58"), found(words(58, 77), OLD));
  }

  @Test
  void ofTwoEqualWordsTheOneWithTheSameSurroundingsIsMeant() {
    String moved = "Advertisement. " + OLD;
    assertEquals("73 The toll will rise.", found(words(58, 77), moved));
    assertEquals("15 The toll will rise.", found(words(0, 19), moved));
  }

  @Test
  void wordsThatChangedALittleAreFoundAndOthersAreNot() {
    String mended = "Weather. The council's said the bridge was “safe”. It rains.";
    assertEquals("9 The council's said the bridge was “safe”.", found(words(20, 57), mended));
    assertEquals("none", found(words(0, 19), "Nothing of the kind is written here at all."));
  }

  @Test
  void anEmptyPlaceIsTheDocumentAsAWhole() {
    assertEquals(Optional.of(new Span(0, 0)), Places.find(words(0, 0), "Other words"));
  }
}
