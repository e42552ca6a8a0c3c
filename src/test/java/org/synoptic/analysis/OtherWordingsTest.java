package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same kinds of sentence in other orders and with more between their parts. */
class OtherWordingsTest {

  private static void claims(String text, String... expected) {
    assertEquals(List.of(expected), Reading.of(text).claims());
  }

  @Test
  void aNameThatLooksLikeNoNameStillSpeaksAfterClosingMarks() {
    Reading reading =
        Reading.of(
            "Minister Zhu Lan met the board. “It is right to agree on a list of common rules on port fees,” Zhu said. With the rival harbour in mind she added that “a certain town keeps copying our old cranes.”");
    assertEquals("Zhu Lan", reading.claim("common rules on port fees").speaker().orElseThrow());
    assertTrue(reading.claim("common rules").text().endsWith("port fees"));
    assertEquals("Zhu Lan", reading.claim("copying our old cranes").speaker().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"the official said", "said the official", "the diplomat said"})
  void aDescriptionAfterSpeechWithoutMarksIsWhoTheParagraphBeforeNames(String cue) {
    Reading reading =
        Reading.of(
            "Zhou used his talk for an attack on the rival harbour.\n\nA certain town keeps copying our cranes and sells them as its own.\n\nSuch plain theft must be stopped and punished, "
                + cue
                + ".");
    assertEquals("Zhou", reading.claim("must be stopped").speaker().orElseThrow());
    assertEquals("Zhou", reading.claim("keeps copying our cranes").speaker().orElseThrow());
  }

  @Test
  void aTitleStandsForWhoWasIntroducedWithIt() {
    Reading reading =
        Reading.of(
            "Foreign Minister Maria Silva met President Tom Reed.\n\nRain fell.\n\nIt fell all day.\n\nReed said the talks were long.\n\n“The port will open in May,” the Foreign Minister said.");
    assertEquals("Maria Silva", reading.claim("The port will open in May").speaker().orElseThrow());
  }

  @Test
  void anAppositionMayStandBetweenWhoIsToldAndTheContent() {
    Reading reading =
        Reading.of(
            "Ana Ruiz is a professor in Porto. She told the Daily Echo, a paper owned by the town, that the new cranes will rust soon.");
    assertEquals("Ana Ruiz", reading.claim("cranes will rust").speaker().orElseThrow());
    assertEquals(List.of("Daily Echo"), reading.claim("cranes will rust").via());
    assertTrue(reading.claims().stream().noneMatch(one -> one.contains("told")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The guests were asked, Maria Silva said, to bring plans for the port.; The guests were asked, Maria Silva said, to bring plans for the port",
        "Every town, Maria Silva said, now has to build a port.; Every town, Maria Silva said, now has to build a port",
        "It is therefore urgent, Maria Silva added, that towns meet and build a port together.; It is therefore urgent, Maria Silva added, that towns meet and build a port together",
        "If the towns lack money, Maria Silva said, they should sell cranes.; If the towns lack money, Maria Silva said, they should sell cranes",
        "The harbour board, according to Maria Silva, will sell cranes.; The harbour board, according to Maria Silva, will sell cranes",
      })
  void whatACueInterruptsIsOneClaim(String text, String claim) {
    claims(text, "ATTRIBUTES Maria Silva: " + claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As Maria Silva put it, the port harms the whole coast.",
        "As Maria Silva has noted, the port harms the whole coast.",
        "In the words of Maria Silva, the port harms the whole coast.",
        "the port harms the whole coast, as Maria Silva sees it.",
      })
  void aFrameNamesTheSpeakerAndIsNoClaim(String text) {
    claims(text, "ATTRIBUTES Maria Silva: the port harms the whole coast");
  }

  @Test
  void itIsTheBodyThatWasTheSubjectAndNeverASpeakerByItself() {
    claims(
        "Norway has a plan for how towns and firms should trade, and it believes that the plan will help everybody.",
        "ASSERTS: Norway has a plan for how towns and firms should trade",
        "ATTRIBUTES Norway: the plan will help everybody");
    claims(
        "The rain grew heavy. It believes that the plan will help everybody.",
        "ASSERTS: The rain grew heavy",
        "ATTRIBUTES: the plan will help everybody");
  }

  @Test
  void anAbstractionDoesNotSpeak() {
    claims(
        "Minister Maria Silva met the board. Protectionism, she warned, harms the whole coast. Secrecy harms the coast too, she said.",
        "ASSERTS: Minister Maria Silva met the board",
        "ATTRIBUTES Maria Silva: Protectionism, she warned, harms the whole coast",
        "ATTRIBUTES Maria Silva: Secrecy harms the coast too");
    claims(
        "The figures show that trade fell in May, Maria Silva said.",
        "ATTRIBUTES Maria Silva: The figures show that trade fell in May");
  }

  @Test
  void auxiliariesThatShareTheirVerbAreOneClaim() {
    claims(
        "“We have not and will not sell the old cranes,” said Maria Silva.",
        "NOT QUOTES Maria Silva: We have not and will not sell the old cranes");
  }

  @Test
  void marksAfterAColonGoOnWithWhoSpeaksInTheParagraph() {
    Reading reading =
        Reading.of(
            "The cranes are old, Maria Silva said. As for the town: “We will never sell the harbour.”");
    assertEquals("Maria Silva", reading.claim("never sell the harbour").speaker().orElseThrow());
  }

  @Test
  void fragmentsThatPointBackAreNoClaims() {
    claims(
        "The harbour master says that this is not so.",
        "ASSERTS: The harbour master says that this is not so");
    claims(
        "The board met in Porto, where it has its offices.",
        "ASSERTS: The board met in Porto, where it has its offices");
  }

  @Test
  void aNegationAfterTheCopulaCountsAndOneInAConditionDoesNot() {
    claims("The port is not open today.", "NOT ASSERTS: The port is not open today");
    claims(
        "If the board does not pay, the port will close.",
        "ASSERTS: If the board does not pay, the port will close");
  }

  @Test
  void anIndirectQuestionIsNoClaimOfItsSpeaker() {
    claims(
        "The board explained how it sees the whole plan.",
        "ASSERTS: The board explained how it sees the whole plan");
    claims(
        "It is hard to say that the plan works.", "ASSERTS: It is hard to say that the plan works");
  }

  @Test
  void aThingWithASecondPurposeIsOneClaim() {
    claims(
        "Firms should oppose the use of cranes to harm ports or to steal freight.",
        "ASSERTS: Firms should oppose the use of cranes to harm ports or to steal freight");
  }
}
