package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Claim;
import org.synoptic.model.Level;
import org.synoptic.model.Quotation;

/** Speech that goes on in a sentence without marks or cue. */
class FurtherSpeechTest {

  private static List<String> said(String text) {
    Reading reading = Reading.of(text);
    return reading.analysis().quotations().stream()
        .map(Quotation::span)
        .map(span -> span.of(text))
        .toList();
  }

  /** The last sentence goes on with what was said before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway will not ask firms to keep files abroad, minister Ane Berg said. It will also keep"
            + " its own files at home.",
        "Ane Berg said that countries should respect the courts of others. They should also not ask"
            + " firms for files.",
        "The port said it would cut 500 jobs in May. It will sell two docks in June.",
        "The port would cut 500 jobs, said Ane Berg. It would close two docks.",
        "According to Ane Berg, the rules must change. The rules must also be short.",
        "Ane Berg said Olav Lund would leave in May. He would also give back his medal.",
      })
  void theContinuationIsEvident(String text) {
    String last = text.substring(text.indexOf(". ") + 2, text.length() - 1);
    assertTrue(said(text).contains(last), () -> said(text).toString());
  }

  /** The last sentence may be the reporter's own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway will not ask for files, minister Ane Berg said. It is a small country.",
        "Norway will not ask for files, minister Ane Berg said. Sweden will also keep its files.",
        "Norway will not ask for files, minister Ane Berg said.\n\nIt will also keep its files.",
        "“Norway will not ask for files,” Ane Berg said. It will also keep its files.",
        "Norway will not ask for files, minister Ane Berg said. It will also keep its files, Olav"
            + " Lund wrote.",
        "Norway did not say that it will sign. It will also keep its files.",
      })
  void whatTheReporterMayHaveAddedIsNobodys(String text) {
    String last = text.substring(Math.max(text.lastIndexOf(". "), text.lastIndexOf("\n")) + 2);
    List<String> told = said(text).stream().filter(one -> last.startsWith(one)).toList();
    assertEquals(last.contains("wrote") ? List.of("It will also keep its files") : List.of(), told);
  }

  @Test
  void itsClaimHasARuleOfItsOwnAndALowScore() {
    Claim claim =
        Reading.of(
                "Norway will not ask for files, minister Ane Berg said. It will also keep its files.")
            .claim("It will also");
    assertEquals("claim.further", claim.reason().rule());
    assertTrue(claim.reason().score() < 0.5);
    assertEquals(Level.ATTRIBUTES, claim.level());
    assertEquals("Ane Berg", claim.speaker().orElseThrow());
    assertEquals(List.of("said"), claim.reason().words());
  }
}
