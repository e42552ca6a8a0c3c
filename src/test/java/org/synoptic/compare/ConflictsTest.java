package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Cause;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Relation;
import org.synoptic.text.MiniLm;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictsTest {

  private static final String DAY = "2031-05-07";
  private static final String GIFT = "This dam is a gift to those who own both sides of the river";

  private final MiniLm encoder = new MiniLm();

  @AfterAll
  void close() {
    encoder.close();
  }

  private Comparison compare(Told... reports) {
    return new Comparer(encoder)
        .compare(
            Arrays.stream(reports).map(Told::document).toList(),
            Arrays.stream(reports).map(Told::analysis).toList(),
            List.of(),
            Map.of());
  }

  private List<Conflict> between(Told... reports) {
    return compare(reports).conflicts();
  }

  private static Told a() {
    return new Told("Courier", DAY);
  }

  private static Told b() {
    return new Told("Herald", DAY);
  }

  @Test
  void theSameWordsOfTwoPersons() {
    Told one =
        a().quotes("Ilse Brandt", GIFT)
            .says("Ilse Brandt spoke.")
            .person("Ilse Brandt", "|Ilse Brandt");
    Told other =
        b().quotes("Jon Varga", GIFT).says("Jon Varga spoke.").person("Jon Varga", "|Jon Varga");
    Comparison comparison = compare(one, other);
    Conflict speaker = comparison.conflicts().getFirst();
    assertEquals(ConflictKind.SPEAKER, speaker.kind());
    assertEquals("Ilse Brandt", speaker.a().value());
    assertEquals("Jon Varga", speaker.b().value());
    assertEquals(GIFT, speaker.b().span().of(other.text()));
    assertTrue(
        comparison.rows().stream()
            .anyMatch(
                row -> row.id().equals(speaker.row()) && row.relation() == Relation.CONFLICT));
  }

  @Test
  void neighbouringClaimsOfOneSpeechAreOneConflict() {
    String more = "Nobody in the villages below was asked before the digging began";
    Told one =
        a().quotes("Brandt", GIFT)
            .quotes("Brandt", more)
            .says("So Brandt.")
            .person("Brandt", "|Brandt");
    Told other =
        b().quotes("Varga", GIFT).quotes("Varga", more).says("So Varga.").person("Varga", "|Varga");
    List<Conflict> found = between(one, other);
    assertEquals(1, found.size());
    assertEquals(2, found.getFirst().why().size());
    assertTrue(found.getFirst().a().span().of(one.text()).endsWith("digging began"));
  }

  @Test
  void onePersonUnderTwoFormsIsNoConflictNorIsADescription() {
    Told full =
        a().quotes("Ilse Brandt", GIFT)
            .says("So Ilse Brandt.")
            .person("Ilse Brandt", "|Ilse Brandt");
    Told shorter = b().quotes("Brandt", GIFT).says("So Brandt.").person("Brandt", "|Brandt");
    Told vague = b().quotes("the official", GIFT);
    assertEquals(List.of(), between(full, shorter));
    assertEquals(List.of(), between(full, vague));
  }

  @Test
  void aTitleBeforeTheGivenNameOfAChinesePerson() {
    Told report =
        a().says("Foreign Minister Zhou Lian came on Monday.")
            .says("Zhou left at noon.")
            .says("Minister Lian had no comment.")
            .person("Zhou Lian", "Foreign Minister|Zhou Lian", "|Zhou", "Minister|Lian");
    List<Conflict> found = between(report, b().says("It rained in the hills."));
    assertEquals(1, found.size());
    assertEquals(ConflictKind.NAME, found.getFirst().kind());
    assertEquals("Minister Lian", found.getFirst().a().value());
    assertEquals("Foreign Minister Zhou Lian", found.getFirst().b().value());
    assertEquals(0, found.getFirst().b().report());
  }

  @Test
  void aTitleBeforeAFamilyNameIsRight() {
    Told report =
        a().says("President Ruth Halloran and Minister Zhou Lian met.")
            .says("President Halloran smiled; Minister Zhou did not.")
            .person("Ruth Halloran", "President|Ruth Halloran", "President|Halloran")
            .person("Zhou Lian", "Minister|Zhou Lian", "Minister|Zhou");
    assertEquals(List.of(), between(report, b().says("It rained in the hills.")));
  }

  @Test
  void aSlipInARareNameAndTwoOfficesOfOnePerson() {
    Told right =
        a().says("Defence Minister Oskar Lindqvist resigned.")
            .person("Oskar Lindqvist", "Defence Minister|Oskar Lindqvist");
    Told slip =
        b().says("Oskar Lindqvits was seen at sea.").person("Oskar Lindqvits", "|Oskar Lindqvits");
    Told office =
        b().says("Finance Minister Oskar Lindqvist was seen at sea.")
            .person("Oskar Lindqvist", "Finance Minister|Oskar Lindqvist");
    assertEquals(ConflictKind.NAME, between(right, slip).getFirst().kind());
    List<Conflict> offices = between(right, office);
    assertEquals(1, offices.size());
    assertTrue(offices.getFirst().why().getFirst().english().contains("Finance Minister"));
  }

  @Test
  void differentNumbersOfTheSameThing() {
    Told one = a().says("The storm tore the roofs off 14 houses in Lund.");
    Told other = b().says("The storm tore the roofs off 41 houses in Lund.");
    Conflict number = between(one, other).getFirst();
    assertEquals(ConflictKind.NUMBER, number.kind());
    assertEquals("14 houses", number.a().value());
    assertEquals("41 houses", number.b().span().of(other.text()));
  }

  @Test
  void numbersInWordsOrRoughlyTheSameAreNoConflict() {
    Told digits = a().says("The storm tore the roofs off 12 houses in Lund.");
    Told words = b().says("The storm tore the roofs off twelve houses in Lund.");
    Told rough = b().says("The storm tore the roofs off about 13 houses in Lund.");
    Told cows = b().says("The storm tore the roofs off houses in Lund and killed 41 cows.");
    assertEquals(List.of(), between(digits, words));
    assertEquals(List.of(), between(digits, rough));
    assertEquals(List.of(), between(digits, cows));
  }

  @Test
  void differentDaysOfTheSameEvent() {
    Told one = a().says("The bridge to Arnholm was opened on 5 May by the queen.");
    Told other = b().says("The bridge to Arnholm was opened on May 6, 2031 by the queen.");
    Told weekday = b().says("The bridge to Arnholm was opened on Wednesday by the queen.");
    assertEquals(ConflictKind.DATE, between(one, other).getFirst().kind());
    assertEquals("Wednesday", between(one, weekday).getFirst().b().value());
  }

  @Test
  void aWeekdayAndItsDateAreTheSameDay() {
    Told date = a().says("The bridge to Arnholm was opened on 5 May by the queen.");
    Told weekday = b().says("The bridge to Arnholm was opened on Monday by the queen.");
    assertEquals(List.of(), between(date, weekday));
  }

  @Test
  void aQuotationInOtherWords() {
    Told one =
        a().quotes("Brandt", "We will never sell the forest to people who want to cut it down");
    Told other =
        b().quotes("Brandt", "We will never sell the forest to firms who want to cut it down");
    Conflict wording = between(one, other).getFirst();
    assertEquals(ConflictKind.WORDING, wording.kind());
    assertEquals(
        List.of("only one has \"people\"", "only the other has \"firms\""),
        wording.why().stream().map(Cause::english).toList());
  }

  @Test
  void quotingLessOrWithOtherMarksIsNoConflict() {
    Told longer =
        a().quotes(
                "Brandt",
                "We will never sell the ‘forest’ to people who want to cut it down, not now");
    Told shorter =
        b().quotes("Brandt", "we will never sell the forest to people who want to cut it down");
    assertEquals(List.of(), between(longer, shorter));
  }

  @Test
  void whatAnEditorAddsInBracketsIsNoConflict() {
    Told plain = a().quotes("Brandt", "We will never sell it to people who want to cut it down");
    Told added =
        b().quotes(
                "Brandt", "We will never sell it (the forest) to people who want to cut it down");
    assertEquals(List.of(), between(plain, added));
  }

  @Test
  void oppositesInOtherwiseLikeClaimsAreAConflict() {
    Told one = a().says("The council of Arnholm approved the harbour school on Friday.");
    Told other = b().says("The council of Arnholm rejected the harbour school on Friday.");
    Told more = b().says("The council of Arnholm approved the harbour school and rejected a toll.");
    assertEquals(ConflictKind.POLARITY, between(one, other).getFirst().kind());
    assertEquals(
        List.of("the same but for \"approved against rejected\""),
        between(one, other).getFirst().why().stream().map(Cause::english).toList());
    assertEquals(List.of(), between(one, more));
  }

  @Test
  void oneSaysWhatTheOtherDenies() {
    Told one = a().says("The ministry will close the harbour school in Arnholm.");
    Told other = b().denies("The ministry will not close the harbour school in Arnholm.");
    Conflict polarity = between(one, other).getFirst();
    assertEquals(ConflictKind.POLARITY, polarity.kind());
    assertEquals("affirmed", polarity.a().value());
    assertEquals(
        List.of("the same but for \"not\""), polarity.why().stream().map(Cause::english).toList());
  }

  @Test
  void twoWaysOfForbiddingAreNoConflict() {
    Told one = a().denies("Makers are to refrain from hiding cameras in their toasters.");
    Told other = b().denies("Makers are asked not to hide cameras in their toasters.");
    assertEquals(List.of(), between(one, other));
  }
}
