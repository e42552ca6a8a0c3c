package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "She called it “a new start” today.; “a new start”",
        "She called it \"a new start\" today.; \"a new start\"",
        "She called it 'a new start' today.; 'a new start'",
        "She called it ‘a new start’ today.; ‘a new start’",
        "She called it ''a new start'' today.; ''a new start''",
        "She called it «a new start» today.; «a new start»",
        "“He called it ‘a new start’ again.”; “He called it ‘a new start’ again.”",
        "\"He called it 'a new start' again.\"; \"He called it 'a new start' again.\"",
        "The towns' mayors said 'no way' twice.; 'no way'",
        "She said 'the towns' mayors agree' and left.; 'the towns' mayors agree'",
      })
  void marksAreFoundWithTheirWords(String text, String words) {
    assertEquals(
        List.of(words), QuotationMarks.find(text).stream().map(m -> m.span().of(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The mayor's office didn't answer.",
        "The mayor’s office didn’t answer.",
        "The workers' union met in the '90s.",
        "The workers’ union met in the ’90s.",
        "A 5' fence was built.",
      })
  void apostrophesAreNoMarks(String text) {
    assertEquals(List.of(), QuotationMarks.find(text));
  }

  @Test
  void aMarkThatIsNotClosedRunsToTheEndOfItsParagraph() {
    String text = "He said: “We shall wait.\n\nNobody else spoke.";
    List<Marked> found = QuotationMarks.find(text);
    assertEquals(1, found.size());
    assertEquals("“We shall wait.", found.getFirst().span().of(text));
    assertFalse(found.getFirst().closed());
    assertFalse(found.getFirst().continued());
  }

  @Test
  void aParagraphThatOpensWithAMarkAgainContinuesTheSpeech() {
    String text = "He said: “We shall wait.\n\n“Then we shall see.”";
    List<Marked> found = QuotationMarks.find(text);
    assertEquals(2, found.size());
    assertTrue(found.get(0).continued());
    assertTrue(found.get(1).closed());
  }
}
