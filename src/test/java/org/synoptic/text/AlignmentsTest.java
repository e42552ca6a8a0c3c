package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentsTest {

  @Test
  void aSharedRunIsFoundWithoutCaseApostrophesAndQuotationMarks() {
    String a = "He said: “The council's plan is a ‘gift’ to the rich.” Then he left.";
    String b = "Critics held that the councils plan is a gift to the rich and to them alone.";
    assertEquals(
        List.of(
            "The council's plan is a ‘gift’ to the rich = the councils plan is a gift to the rich, 9"),
        told(a, b));
  }

  @Test
  void aSmallEditDoesNotBreakAPassage() {
    String a = "The new bridge over the river was closed for good last Monday.";
    String b = "Indeed the new bridge over the wide brown river was closed for ever on Monday.";
    assertEquals(
        List.of(
            "The new bridge over the river was closed for = the new bridge over the wide brown river was closed for, 9"),
        told(a, b));
  }

  @Test
  void aGreaterEditDoes() {
    String a = "one two three four five six A B C seven eight nine ten eleven twelve";
    String b = "one two three four five six seven eight nine ten eleven twelve";
    assertEquals(
        List.of(
            "one two three four five six = one two three four five six, 6",
            "seven eight nine ten eleven twelve = seven eight nine ten eleven twelve, 6"),
        told(a, b));
  }

  @Test
  void passagesMayStandInAnotherOrder() {
    String a = "one two three four five six. red green blue white black grey";
    String b = "red green blue white black grey; one two three four five six";
    assertEquals(
        List.of(
            "one two three four five six = one two three four five six, 6",
            "red green blue white black grey = red green blue white black grey, 6"),
        told(a, b));
  }

  @Test
  void fiveWordsAreNoReuse() {
    assertEquals(List.of(), told("one two three four five", "one two three four five"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "a b c ", "a b c d e f g h "})
  void textOfOneRepeatedPhraseTakesNoLongTime(String phrase) {
    String text = phrase.repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Alignments.of(text, text, 6));
  }

  private static List<String> told(String a, String b) {
    return Alignments.of(a, b, 6).stream()
        .map(one -> one.a().of(a) + " = " + one.b().of(b) + ", " + one.words())
        .toList();
  }
}
