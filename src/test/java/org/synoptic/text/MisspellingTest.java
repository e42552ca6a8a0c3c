package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

  @ParameterizedTest
  @CsvSource({"harbour, harbuor", "harbour, harbor", "harbour, harbours", "harbour, harboum"})
  void oneLetterIsWrong(String word, String other) {
    assertTrue(Misspelling.of(word, other));
    assertTrue(Misspelling.of(other, word));
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, arbuor",
    "lock, look",
    "20310, 20311",
    "harbour, labour",
    "harbour, harbour"
  })
  void otherWordsAreNone(String word, String other) {
    assertFalse(Misspelling.of(word, other));
    assertFalse(Misspelling.of(other, word));
  }
}
