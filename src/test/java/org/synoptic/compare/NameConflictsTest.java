package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.text.MiniLm;

/** One person under several names in two reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameConflictsTest {

  private static final String DAY = "2031-05-07";
  private static final String GIFT = "This dam is a gift to those who own both sides of the river";

  private final MiniLm encoder = new MiniLm();

  @AfterAll
  void close() {
    encoder.close();
  }

  private List<Conflict> between(Told... reports) {
    return new Comparer(encoder)
        .compare(
            Arrays.stream(reports).map(Told::document).toList(),
            Arrays.stream(reports).map(Told::analysis).toList(),
            List.of(),
            Map.of())
        .conflicts();
  }

  private static Told quoting(String outlet, String name) {
    return new Told(outlet, DAY)
        .quotes(name, GIFT)
        .says("So " + name + ".")
        .person(name, "|" + name);
  }

  private static Told naming(String outlet, String title, String name) {
    String form = (title + " " + name).strip();
    return new Told(outlet, DAY).says(form + " left at noon.").person(name, title + "|" + name);
  }

  @Test
  void aSpeakerMisspeltIsOnePersonWithTwoSpellings() {
    List<Conflict> found =
        between(quoting("Courier", "Zhou Lijian"), quoting("Herald", "Zhou Lijan"));
    assertEquals(List.of(ConflictKind.NAME), found.stream().map(Conflict::kind).toList());
    assertEquals("Zhou Lijan", found.getFirst().b().value());
  }

  @Test
  void theOrderOfTheNamesAnInitialAccentsAndHyphensAreNoOtherPerson() {
    for (String other :
        List.of("Lijian Zhou", "Zhou Li-jian", "Zhou Li Jian", "L. Zhou", "Zhóu Lijian")) {
      assertEquals(
          List.of(), between(quoting("Courier", "Zhou Lijian"), quoting("Herald", other)), other);
    }
  }

  @Test
  void oneSpeechOfTwoPersonsOfOneFamilyIsStillAConflict() {
    List<Conflict> found =
        between(quoting("Courier", "Zhou Lijian"), quoting("Herald", "Zhou Weimin"));
    assertEquals(List.of(ConflictKind.SPEAKER), found.stream().map(Conflict::kind).toList());
  }

  @Test
  void aFamilyNameAloneIsMisspeltIfTheOfficeIsTheSame() {
    Told right = naming("Courier", "Minister", "Oskar Lindqvist");
    List<Conflict> found = between(right, naming("Herald", "Minister", "Lindkvist"));
    assertEquals(1, found.size());
    assertTrue(found.getFirst().why().getFirst().english().contains("differ by a letter"));
    assertEquals(List.of(), between(right, naming("Herald", "Bishop", "Lindkvist")));
    assertEquals(List.of(), between(right, naming("Herald", "", "Lindkvist")));
  }

  @Test
  void twoCommonNamesAreTwoPersons() {
    assertEquals(
        List.of(),
        between(naming("Courier", "", "Maria Lopez"), naming("Herald", "", "Marta Lopez")));
  }

  @Test
  void aReportThatUsesBothFormsKnowsTwoPersons() {
    Told both =
        new Told("Courier", DAY)
            .says("Anneke Brynsen and Anneke Brynsem came.")
            .says("Anneke Brynsen and Anneke Brynsem left.")
            .person("Anneke Brynsen", "|Anneke Brynsen", "|Anneke Brynsen")
            .person("Anneke Brynsem", "|Anneke Brynsem", "|Anneke Brynsem");
    assertEquals(List.of(), between(both, naming("Herald", "", "Anneke Brynsen")));
  }

  @Test
  void oneFaultInManyPlacesIsOneFinding() {
    Told report =
        new Told("Courier", DAY)
            .says("Foreign Minister Zhou Lian came; Zhou left.")
            .says("Minister Lian smiled, and Minister Lian slept.")
            .person(
                "Zhou Lian",
                "Foreign Minister|Zhou Lian",
                "|Zhou",
                "Minister|Lian",
                "Minister|Lian");
    assertEquals(1, between(report, new Told("Herald", DAY).says("It rained.")).size());
  }
}
