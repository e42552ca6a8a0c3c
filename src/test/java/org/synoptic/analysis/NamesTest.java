package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.NamedEntity.Mention;

class NamesTest {

  private static List<String> forms(Reading reading, String name) {
    return reading.named(name).orElseThrow().mentions().stream().map(Mention::text).toList();
  }

  @Test
  void titlesBelongToTheMentionAndNotToTheName() {
    Reading reading =
        Reading.of("On Monday the Premier and Finance Minister Kwon Daesik met Senator Ana Ruiz.");
    Mention first = reading.named("Kwon Daesik").orElseThrow().mentions().getFirst();
    assertEquals("Premier and Finance Minister", first.title());
    assertEquals("Kwon Daesik", first.form());
    assertTrue(reading.named("Kwon Daesik").orElseThrow().person());
    assertTrue(reading.named("Ana Ruiz").orElseThrow().person());
  }

  @Test
  void anOfficeWithOfIsATitleAndNoName() {
    Reading reading =
        Reading.of(
            "Secretary of State Ana Ruiz met the Minister of Trade Tom Reed. Ruiz was late.");
    assertEquals(List.of("Secretary of State Ana Ruiz", "Ruiz"), forms(reading, "Ana Ruiz"));
    assertEquals(
        "Minister of Trade", reading.named("Tom Reed").orElseThrow().mentions().getFirst().title());
  }

  @Test
  void aFamilyNameAloneStandsForTheFullNameInBothOrders() {
    Reading reading =
        Reading.of(
            "Minister Kwon Daesik met Senator Ana Ruiz. Kwon said it went well, and Ruiz said she agreed.");
    assertEquals(List.of("Minister Kwon Daesik", "Kwon"), forms(reading, "Kwon Daesik"));
    assertEquals(List.of("Senator Ana Ruiz", "Ruiz"), forms(reading, "Ana Ruiz"));
  }

  @Test
  void aWrongFormIsKeptAsItStands() {
    Reading reading =
        Reading.of(
            "Minister Kwon Daesik spoke. “We agree,” said Kwon. Despite Minister Daesik’s words, nobody left.");
    assertEquals(
        List.of("Minister Kwon Daesik", "Kwon", "Minister Daesik"), forms(reading, "Kwon Daesik"));
    assertEquals("Daesik", reading.named("Kwon Daesik").orElseThrow().mentions().getLast().form());
  }

  @Test
  void aNameThatNobodyElseHasStaysAlone() {
    Reading reading =
        Reading.of(
            "Minister Kwon Daesik announced the plan. In his speech, Park praised the port.");
    assertTrue(reading.named("Park").orElseThrow().person());
    assertEquals(List.of("Park"), forms(reading, "Park"));
  }

  @Test
  void countriesBodiesAndPapersAreNoPersons() {
    Reading reading =
        Reading.of(
            "Norway spoke to the Daily Echo. Beijing said it would sign. The University of Porto said it had signed.");
    assertFalse(reading.named("Norway").orElseThrow().person());
    assertFalse(reading.named("Daily Echo").orElseThrow().person());
    assertFalse(reading.named("Beijing").orElseThrow().person());
    assertFalse(reading.named("University of Porto").orElseThrow().person());
  }

  @Test
  void aDescriptionStandsForTheLastPersonItFits() {
    Reading reading =
        Reading.of(
            "Minister Ana Ruiz met Professor Tom Reed. The minister said the port will open. The professor said the town will not pay.");
    assertEquals("Ana Ruiz", reading.claim("the port will open").speaker().orElseThrow());
    assertEquals("Tom Reed", reading.claim("the town will not pay").speaker().orElseThrow());
  }

  @Test
  void ofTwoMinistersTheMinisterIsNeitherButTheTradeMinisterIsOne() {
    Reading reading =
        Reading.of(
            "Defence Minister Ana Ruiz met Trade Minister Tom Reed. The minister said the port will open."
                + " The trade minister said the town will not pay.");
    assertEquals("The minister", reading.claim("the port will open").speaker().orElseThrow());
    assertEquals("Tom Reed", reading.claim("the town will not pay").speaker().orElseThrow());
  }

  @Test
  void anOfficeThatNobodyIsNamedWithIsNotGivenToWhoHoldsAnother() {
    Reading reading =
        Reading.of("Premier Ana Ruiz came late. The minister said the port will open.");
    assertEquals("The minister", reading.claim("the port will open").speaker().orElseThrow());
  }

  @Test
  void pronounsFollowWhatTitlesTellOfGender() {
    Reading reading =
        Reading.of(
            "Mrs. Ana Ruiz met Mr. Tom Reed. She said the port will open. He said the port is small.");
    assertEquals("Ana Ruiz", reading.claim("the port will open").speaker().orElseThrow());
    assertEquals("Tom Reed", reading.claim("the port is small").speaker().orElseThrow());
  }

  @Test
  void unnamedSourcesKeepTheirWords() {
    Reading reading = Reading.of("Two senior officials said the port will open.");
    assertTrue(reading.analysis().quotations().getFirst().speaker().orElseThrow().name().isEmpty());
    assertEquals(
        "Two senior officials", reading.claim("the port will open").speaker().orElseThrow());
  }

  @Test
  void whoOnlyDescribesTheSpeakerIsNotTheSpeaker() {
    Reading reading = Reading.of("A spokesman for Ana Ruiz said the port will open.");
    assertTrue(reading.analysis().quotations().getFirst().speaker().orElseThrow().name().isEmpty());
  }

  @Test
  void aSlipOfOneLetterIsTheSamePersonWithItsOwnForm() {
    Reading reading =
        Reading.of(
            "Minister Oskar Lindqvist resigned. Nobody knew why Oskar Lindqvits left. Oskar Lindqvist"
                + " said he was tired.");
    assertEquals(
        List.of("Minister Oskar Lindqvist", "Oskar Lindqvits", "Oskar Lindqvist"),
        forms(reading, "Oskar Lindqvist"));
  }

  @Test
  void theFormThatStandsThereMoreOftenIsTheName() {
    Reading reading =
        Reading.of(
            "Oskar Lindqvits resigned. Oskar Lindqvist said he was tired. They thanked Oskar Lindqvist.");
    assertEquals(3, forms(reading, "Oskar Lindqvist").size());
  }

  @Test
  void namesThatAreBothInUseAreTwoPersons() {
    Reading reading =
        Reading.of(
            "Halvard Brynsen met Halvard Brynsem. Halvard Brynsen said yes. Halvard Brynsem said no."
                + " Maria Lopez and Marta Lopez laughed.");
    assertEquals(2, forms(reading, "Halvard Brynsen").size());
    assertEquals(2, forms(reading, "Halvard Brynsem").size());
    assertEquals(List.of("Marta Lopez"), forms(reading, "Marta Lopez"));
  }
}
