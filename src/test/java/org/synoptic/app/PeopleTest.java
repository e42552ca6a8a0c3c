package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Comparison;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.Person;

/** One person under the names and descriptions of several reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

  private static final String NAMED =
      "Foreign Minister Song Mei spoke in Oslo on Monday. “We will open the port,” said Song.";

  private final Engine engine = new Engine();

  @AfterAll
  void close() {
    engine.close();
  }

  private Comparison compared(String... texts) {
    List<Document> reports = new ArrayList<>();
    for (String text : texts) {
      reports.add(Document.report(Metadata.titled("Report " + reports.size()), text, List.of()));
    }
    return engine.compare(reports, List.of());
  }

  /** Each person as {@code name: 0 words, 1 words}, with {@code maybe} where it is not clear. */
  private List<String> people(String... texts) {
    return engine.people(compared(texts)).stream().map(PeopleTest::line).toList();
  }

  private static String line(Person person) {
    Stream<String> seen =
        person.appearances().stream().map(one -> one.report() + " " + one.words());
    Stream<String> maybe = person.maybe().stream().map(name -> "maybe " + name);
    return person.name() + ": " + String.join(", ", Stream.concat(seen, maybe).toList());
  }

  @Test
  void whoIsNamedInOneReportAndOnlyDescribedInAnotherIsOnePerson() {
    assertEquals(
        List.of("Song Mei: 0 Foreign Minister Song Mei, 0 Song, 1 The foreign minister"),
        people(NAMED, "The foreign minister said that the port would open soon."));
  }

  @Test
  void theCountryInADescriptionIsThatOfTheOffice() {
    String two =
        "Norwegian Foreign Minister Ola Berg met the Danish foreign minister, Pia Holm, in Oslo. Berg said the port is small. Holm said the sea is cold.";
    assertEquals(
        List.of(
            "Ola Berg: 0 Foreign Minister Ola Berg, 0 Berg, 1 Norway's foreign minister",
            "Pia Holm: 0 Pia Holm, 0 Holm"),
        people(two, "The port will open, Norway's foreign minister said."));
  }

  @Test
  void ofTwoMinistersTheMinisterIsToldWithBothNames() {
    String two =
        "Foreign Minister Song Mei met Trade Minister Ola Berg. Berg said the port is small.";
    assertEquals(
        List.of(
            "Ola Berg: 0 Trade Minister Ola Berg, 0 Berg",
            "Song Mei: 0 Foreign Minister Song Mei",
            "The minister: 1 The minister, maybe Ola Berg, maybe Song Mei"),
        people(two, "The minister said that the port would open soon."));
  }

  @Test
  void aFamilyNameAloneIsTheOnePersonWhoHasIt() {
    assertEquals(
        List.of("Song Mei: 0 Foreign Minister Song Mei, 0 Song, 1 Song, 1 Minister Song"),
        people(NAMED, "Song said that the port would open. Minister Song left at noon."));
  }

  @Test
  void aFamilyNameOfTwoPersonsIsNeither() {
    String two =
        "Foreign Minister Song Mei met Spokesman Song Wei. Song Mei said the port is small.";
    assertEquals(
        List.of(
            "Song: 1 Song",
            "Song Mei: 0 Foreign Minister Song Mei, 0 Song Mei",
            "Song Wei: 0 Spokesman Song Wei",
            "Song: 1 Song, maybe Song Mei, maybe Song Wei"),
        people(two, "Song said that the port would open soon."));
  }

  @Test
  void whatIsNoPersonIsNobodyThoughANameStandsBehindIt() {
    assertEquals(
        List.of("Song Mei: 0 Foreign Minister Song Mei, 0 Song, 1 Song"),
        people(
            NAMED,
            "That is no secret to the companies, Song said. The companies said the port is small."));
  }

  @Test
  void anotherOfficeIsAnotherPerson() {
    assertEquals(
        List.of("Song: 1 Professor Song", "Song Mei: 0 Foreign Minister Song Mei, 0 Song"),
        people(NAMED, "Professor Song said that the port would open soon."));
  }

  @Test
  void aTitleBeforeAGivenNameIsAFindingAndNoMerge() {
    String wrong = "Minister Mei said that the port would open soon.";
    assertEquals(
        List.of("Mei: 1 Minister Mei", "Song Mei: 0 Foreign Minister Song Mei, 0 Song"),
        people(NAMED, wrong));
    assertEquals(
        List.of(ConflictKind.NAME),
        compared(NAMED, wrong).conflicts().stream().map(one -> one.kind()).toList());
  }

  @Test
  void theOrderOfTheReportsChangesOnlyTheirNumbers() {
    String other = "The foreign minister said that the port would open soon.";
    assertEquals(
        people(NAMED, other).stream()
            .map(line -> line.replaceAll("\\b[01] ", ""))
            .sorted()
            .toList(),
        people(other, NAMED).stream()
            .map(line -> line.replaceAll("\\b[01] ", ""))
            .map(PeopleTest::turned)
            .sorted()
            .toList());
  }

  private static String turned(String line) {
    String[] parts = line.split(": ", 2);
    List<String> seen = new ArrayList<>(Arrays.asList(parts[1].split(", ")));
    seen.add(seen.removeFirst());
    return parts[0] + ": " + String.join(", ", seen);
  }
}
