package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;

class ParticularsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The port opened in spring.; STATES",
        "The port will open in spring.; WILL",
        "The board must not sell the port.; MUST",
        "The board has to sell the port.; MUST",
        "The board should sell the port.; SHOULD",
        "The board might sell the port.; MAY",
        "The board can sell the port.; CAN",
        "Portugal calls on states to open the port.; CALLS_FOR",
        "The board promised to open the port.; PROMISES",
      })
  void theMainVerbTellsTheModality(String text, Modality expected) {
    assertEquals(expected, Reading.of(text).claim("port").particulars().modality());
  }

  @Test
  void timesAndNumbersStandInTheirOwnFields() {
    String text =
        "The board paid $3.5 million for 12 cranes last week, on Tuesday, 4 May 2021, and in 2019.";
    Claim claim = Reading.of(text).claim("cranes");
    assertEquals(
        List.of("last week", "on Tuesday, 4 May 2021", "in 2019"),
        words(text, claim.particulars().times()));
    assertEquals(List.of("$3.5 million", "12"), words(text, claim.particulars().quantities()));
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
