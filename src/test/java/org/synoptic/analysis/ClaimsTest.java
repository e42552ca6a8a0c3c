package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;
import org.synoptic.model.Level;
import org.synoptic.model.Metadata;
import org.synoptic.text.English;

class ClaimsTest {

  private static void claims(String text, String... expected) {
    assertEquals(List.of(expected), Reading.of(text).claims());
  }

  @Test
  void levelTellsWhoStandsBehindAClaim() {
    claims("The port opened in May.", "ASSERTS: The port opened in May");
    claims(
        "Maria Silva said the port opened in May.",
        "ATTRIBUTES Maria Silva: the port opened in May");
    claims(
        "“The port opened in May,” said Maria Silva.",
        "QUOTES Maria Silva: The port opened in May");
  }

  @Test
  void requestsJoinedByAndAreTwoClaims() {
    claims(
        "Norway calls on ports to ban old ships and asks firms to refrain from selling them abroad.",
        "ATTRIBUTES Norway: ports to ban old ships",
        "NOT ATTRIBUTES Norway: firms to refrain from selling them abroad");
    claims(
        "Norway has also called on other ports to ban old ships and ask firms not to sell them abroad.",
        "ATTRIBUTES Norway: other ports to ban old ships",
        "NOT ATTRIBUTES Norway: ask firms not to sell them abroad");
  }

  @Test
  void coordinatedVerbsAreTwoClaims() {
    claims(
        "The board closed the old port and opened a new one near Porto.",
        "ASSERTS: The board closed the old port",
        "ASSERTS: opened a new one near Porto");
  }

  @Test
  void coordinatedNounsAndBareVerbsAreOneClaim() {
    claims(
        "The board will sell cranes and ships to towns.",
        "ASSERTS: The board will sell cranes and ships to towns");
    claims(
        "Such deals must be named and condemned.",
        "ASSERTS: Such deals must be named and condemned");
  }

  @Test
  void contrastingClausesAreClaimsOfTheirOwn() {
    claims(
        "While some firms doubt the plan, the board will build a new port.",
        "ASSERTS: some firms doubt the plan",
        "ASSERTS: the board will build a new port");
    claims(
        "The board will build a port, although nobody has asked for one.",
        "ASSERTS: The board will build a port",
        "NOT ASSERTS: nobody has asked for one");
  }

  @Test
  void aConditionStaysWithItsClaim() {
    claims(
        "The board will build a port if the town pays for it.",
        "ASSERTS: The board will build a port if the town pays for it");
  }

  @Test
  void aLongRelativeClauseAtTheEndIsAClaim() {
    claims(
        "The board backs the plan, which has cost the town three million already.",
        "ASSERTS: The board backs the plan",
        "ASSERTS: which has cost the town three million already");
  }

  @Test
  void aCommaBetweenTwoSentencesPartsThem() {
    claims(
        "Norway believes that the port harms the coast, Sweden has denied that it does any harm.",
        "ATTRIBUTES Norway: the port harms the coast",
        "NOT ATTRIBUTES Sweden: it does any harm");
  }

  @Test
  void eachSentenceOfASpeechIsAClaim() {
    claims(
        "“The port is open. Ships can come again,” said Maria Silva.",
        "QUOTES Maria Silva: The port is open",
        "QUOTES Maria Silva: Ships can come again");
  }

  @Test
  void whatIsLeftOfASentenceIsTheOutletsOwn() {
    claims(
        "The port must close, said Maria Silva, though there was no doubt about her aim.",
        "ATTRIBUTES Maria Silva: The port must close",
        "NOT ASSERTS: there was no doubt about her aim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will the port ever open?",
        "Good morning, dear readers!",
        "A new port near Porto",
        "By our own reporters",
        "Read more here.",
      })
  void noClaim(String text) {
    assertEquals(List.of(), Reading.of(text).claims());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board will not open the port.",
        "The board never opened the port.",
        "No board has opened the port.",
        "The board refused to open the port.",
        "The board refrained from opening the port.",
        "There was no doubt about the port.",
        "The board didn’t open the port.",
      })
  void negated(String text) {
    assertTrue(Reading.of(text).analysis().claims().getFirst().negated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board opposes the new port.",
        "The board will open the port.",
        "The board did not refuse to open the port.",
      })
  void notNegated(String text) {
    assertFalse(Reading.of(text).analysis().claims().getFirst().negated());
  }

  @Test
  void whatIsNotSaidIsNoClaimOfTheSpeaker() {
    claims(
        "Maria Silva did not say that the port is open.",
        "NOT ASSERTS: Maria Silva did not say that the port is open");
  }

  @Test
  void theOutletThatWasToldStandsInTheChain() {
    Reading reading =
        Reading.of(
            "Maria Silva, a professor in Porto, told the Daily Echo that the port should stay open. “It feeds the town,” said Silva.");
    assertEquals(List.of("Daily Echo"), reading.claim("should stay open").via());
    assertEquals(List.of("Daily Echo"), reading.claim("feeds the town").via());
    assertEquals("Maria Silva", reading.claim("feeds the town").speaker().orElseThrow());
  }

  @Test
  void theOutletThatReportsWhatSomebodySaidStandsInTheChain() {
    Reading reading =
        Reading.of("The Daily Echo reports that Minister Maria Silva said the port will close.");
    assertEquals(List.of("Daily Echo"), reading.claim("the port will close").via());
    assertEquals("Maria Silva", reading.claim("the port will close").speaker().orElseThrow());
    assertEquals(Level.ATTRIBUTES, reading.claim("the port will close").level());
  }

  @Test
  void anIdComesFromDocumentAndPlace() {
    Document document =
        Document.report(Metadata.titled("x"), "It rained. The port opened.", List.of());
    var claim = new Analyst(new English()).analyze(document).claims().getLast();
    assertEquals(
        ContentId.of(
            document.id(),
            Integer.toString(claim.span().start()),
            Integer.toString(claim.span().end())),
        claim.id());
  }

  @Test
  void everyClaimStandsInTheTextAndSaysWhy() {
    String text =
        "“The port,” Maria Silva said, “will open.” Norway doubts it, but Sweden said that it hopes for the best.\n\nThe board met and decided nothing.";
    Reading reading = Reading.of(text);
    assertFalse(reading.analysis().claims().isEmpty());
    reading
        .analysis()
        .claims()
        .forEach(claim -> {
          assertEquals(claim.text(), claim.span().of(text));
          assertTrue(claim.reason().rule().startsWith("claim."));
          assertTrue(claim.reason().score() > 0 && claim.reason().score() <= 1);
        });
    assertEquals(reading.analysis(), Reading.of(text).analysis());
  }
}
