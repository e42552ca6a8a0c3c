package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.QuotationKind;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // direct
        "“The port will open in May,” Maria Silva said.; said | Maria Silva | Maria Silva | “The"
            + " port will open in May,”",
        "“The port will open in May,” said Maria Silva.; said | Maria Silva | Maria Silva | “The"
            + " port will open in May,”",
        "Maria Silva said: “The port will open in May.”; said | Maria Silva | Maria Silva | “The"
            + " port will open in May.”",
        "Maria Silva told reporters on Monday, “The port will open in May.”; told | Maria Silva |"
            + " Maria Silva | “The port will open in May.”",
        "“Will the port ever open?” asked Maria Silva.; asked | Maria Silva | Maria Silva | “Will"
            + " the port ever open?”",
        "“The port will open in May,” Maria Silva, a lawyer in Porto, said on Monday.; said | Maria"
            + " Silva, a lawyer in Porto, | Maria Silva | “The port will open in May,”",
        "“The port will open in May,” said Maria Silva, a lawyer who lives in Porto.; said | Maria"
            + " Silva, a lawyer who lives in Porto | Maria Silva | “The port will open in May,”",
        "“The port will open in May,” sighed Maria Silva.; sighed | Maria Silva | Maria Silva |"
            + " “The port will open in May,”",
        "Senator Maria Silva wrote that “the port will open in May.”; wrote | Senator Maria Silva |"
            + " Maria Silva | that “the port will open in May.”",
        // indirect
        "Maria Silva said that the port will open in May.; said | Maria Silva | Maria Silva | that"
            + " the port will open in May",
        "Maria Silva said the port will open in May.; said | Maria Silva | Maria Silva | the port"
            + " will open in May",
        "The port will open in May, Maria Silva said.; said | Maria Silva | Maria Silva | The port"
            + " will open in May",
        "The port will open in May, said Maria Silva.; said | Maria Silva | Maria Silva | The port"
            + " will open in May",
        "The port will open in May, according to Maria Silva.; according to | Maria Silva | Maria"
            + " Silva | The port will open in May",
        "According to Maria Silva, the port will open in May.; According to | Maria Silva | Maria"
            + " Silva | the port will open in May",
        "Per the plan drawn up by the board, the port will open in May.; Per | the plan drawn up by"
            + " the board | - | the port will open in May",
        "Maria Silva has repeatedly insisted that the port will open in May.; has repeatedly"
            + " insisted | Maria Silva | Maria Silva | that the port will open in May",
        "Maria Silva told the Daily Echo that the port will open in May.; told | Maria Silva |"
            + " Maria Silva | that the port will open in May",
        "Portugal calls on states to keep the port open.; calls on | Portugal | Portugal | states"
            + " to keep the port open",
        "Maria Silva urged the board to open the port in May.; urged | Maria Silva | Maria Silva |"
            + " the board to open the port in May",
        "Maria Silva asked whether the port will open in May.; asked | Maria Silva | Maria Silva |"
            + " whether the port will open in May",
        "Maria Silva promised to open the port in May.; promised | Maria Silva | Maria Silva | to"
            + " open the port in May",
        "A senior official said the port will open in May.; said | A senior official | - | the port"
            + " will open in May",
        "In her speech on Monday, Maria Silva said the port will open in May.; said | Maria Silva |"
            + " Maria Silva | the port will open in May",
        "The port will open in May, saidthe ministry.; said | the ministry | - | The port will open"
            + " in May",
        // mixed
        "Maria Silva said the port would open “with a fine party” in May.; said | Maria Silva |"
            + " Maria Silva | the port would open “with a fine party” in May",
      })
  void oneQuotation(String text, String expected) {
    assertEquals(List.of(expected), Reading.of(text).quotations());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The board runs a “green” port near Porto.",
        "The firm sells its ‘smart harbour’ to towns.",
        "The port will open in May.",
      })
  void noQuotation(String text) {
    assertEquals(List.of(), Reading.of(text).quotations());
  }

  @Test
  void whatACueInterruptsIsOneQuotationForEachPiece() {
    assertEquals(
        List.of(
            "said | Maria Silva | Maria Silva | “The port,”",
            "said | Maria Silva | Maria Silva | “will open in May.”"),
        Reading.of("“The port,” Maria Silva said, “will open in May.”").quotations());
    assertEquals(
        List.of(
            "said | she | Maria Silva | The port", "said | she | Maria Silva | will open in May"),
        Reading.of("Maria Silva met the board. The port, she said, will open in May.")
            .quotations());
  }

  @Test
  void wordsAfterAnAttributedQuotationInTheSameParagraphBelongToIt() {
    assertEquals(
        List.of(
            "said | Maria Silva | Maria Silva | “The port will open in May,”",
            "said | Maria Silva | Maria Silva | “We have waited for years.”"),
        Reading.of("“The port will open in May,” Maria Silva said. “We have waited for years.”")
            .quotations());
  }

  @Test
  void aQuotationOverAParagraphBreakHasOneSpeaker() {
    assertEquals(
        List.of(
            "said | Maria Silva | Maria Silva | “The port will open in May.\n\n"
                + "“We have waited for years.”"),
        Reading.of("Maria Silva said: “The port will open in May.\n\n“We have waited for years.”")
            .quotations());
  }

  @Test
  void aPronounSpeakerIsWhoSpokeLast() {
    Reading reading =
        Reading.of(
            "Minister Maria Silva opened the fair. “It is a fine day,” said Silva. She added that"
                + " the port will open.");
    assertEquals(
        "added | She | Maria Silva | that the port will open", reading.quotations().get(1));
  }

  @Test
  void anAsideBetweenCueAndContentIsNoContent() {
    assertEquals(
        "added | He | Tom Reed | that “the port is a trap for honest firms.”",
        Reading.of(
                "Minister Tom Reed spoke first. He added, pointing to the harbour, that “the port"
                    + " is a trap for honest firms.”")
            .quotations()
            .getLast());
  }

  @Test
  void twoSpeakersInOneSentenceAreToldApart() {
    assertEquals(
        List.of(
            "says | Maria Silva | Maria Silva | the port will open",
            "insists | Tom Reed | Tom Reed | that it is closed"),
        Reading.of("Maria Silva says the port will open, while Tom Reed insists that it is closed.")
            .quotations());
  }

  @Test
  void aNicknameInMarksIsPartOfTheSpeaker() {
    List<String> found =
        Reading.of("“The port will open in May,” said Thomas “Tom” Reed.").quotations();
    assertEquals(1, found.size());
    assertTrue(found.getFirst().startsWith("said | Thomas"), found::toString);
    assertTrue(found.getFirst().endsWith("| “The port will open in May,”"), found::toString);
  }

  @Test
  void kindTellsHowMuchStandsInMarks() {
    assertEquals(
        List.of(QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.INDIRECT),
        Reading.of(
                "“It is over,” said Tom Reed. Tom Reed said the talks were “a long farce” anyway."
                    + " Tom Reed said they had failed.")
            .analysis()
            .quotations()
            .stream()
            .map(one -> one.kind())
            .toList());
  }

  @Test
  void speechWithoutMarksEndsWithACueThatPointsBack() {
    List<String> found =
        Reading.of(
                """
                In her talk, Minister Maria Silva attacked the rival harbour.

                A certain neighbour keeps copying our cranes and sells them as its own.

                Such theft must end at once, said the minister, naming nobody.\
                """)
            .quotations();
    assertTrue(
        found.contains(
            "said | the minister | Maria Silva | A certain neighbour keeps copying our cranes and"
                + " sells them as its own"),
        found::toString);
    assertTrue(
        found.contains("said | the minister | Maria Silva | Such theft must end at once"),
        found::toString);
  }

  @Test
  void aSentenceBetweenTwoPeopleIsNotTakenForSpeech() {
    List<String> found =
        Reading.of(
                """
                The harbour was built in 1950.

                Rain fell all day on the cranes.

                Such weather is common, said Minister Maria Silva.\
                """)
            .quotations();
    assertEquals(
        List.of("said | Minister Maria Silva | Maria Silva | Such weather is common"), found);
  }
}
