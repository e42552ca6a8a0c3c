package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Comparison;
import org.synoptic.model.Row;
import org.synoptic.text.MiniLm;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {

  private static final List<Told> BRIDGE =
      List.of(
          new Told("Courier", "2031-05-07")
              .says("A footbridge over the Alde gave way on Monday morning.")
              .says("Divers searched the river for people who had been crossing.")
              .says("The city closed its other footbridges until they are inspected."),
          new Told("Herald", "2031-05-07")
              .says("Three walkers fell into the Alde when a footbridge broke under them.")
              .says("Fire crews pulled them from the river within minutes.")
              .says("Engineers had warned of rust on the footbridge."),
          new Told("Mirror", "2031-05-08")
              .says("The collapse in the old harbour could have been foreseen, engineers said.")
              .says("The footbridge had been inspected last in the spring.")
              .says("Divers left the river at noon."));

  private static final List<Told> SONG =
      List.of(
          new Told("Bugle", "2031-05-07")
              .says("A choir of schoolgirls won the song contest in Bergen.")
              .says("Their melody was written by their music teacher.")
              .says("Singers of twelve countries had come to the contest."),
          new Told("Chronicle", "2031-05-07")
              .says("The jury gave its prize to the youngest singers of the evening.")
              .says("The contest is held in Bergen each spring.")
              .says("Next year the song contest moves to Turku."),
          new Told("Star", "2031-05-08")
              .says("Nobody had expected Norway to win with a lullaby.")
              .says("The choir sang its melody without any instruments.")
              .says("Music critics had favoured the singers from Portugal."));

  private final MiniLm encoder = new MiniLm();
  private final Comparer comparer = new Comparer(encoder);

  @AfterAll
  void close() {
    encoder.close();
  }

  private Comparison compare(List<Told> reports) {
    return comparer.compare(
        reports.stream().map(Told::document).toList(),
        reports.stream().map(Told::analysis).toList(),
        List.of(),
        Map.of());
  }

  private static String rowOf(Comparison comparison, String words) {
    return comparison.rows().stream()
        .filter(row -> row.claims().stream().anyMatch(claim -> claim.text().contains(words)))
        .map(Row::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void openingsOfReportsOfOneEventShareARowBesideAnotherEvent() {
    List<Told> both = new ArrayList<>(BRIDGE);
    both.addAll(SONG);
    Comparison comparison = compare(both);
    String bridge = rowOf(comparison, "gave way");
    assertEquals(bridge, rowOf(comparison, "walkers fell"));
    assertNotEquals(bridge, rowOf(comparison, "choir of schoolgirls"));
    assertNotEquals(bridge, rowOf(comparison, "Next year"));
  }

  @Test
  void ofOneEventAloneTheyMustSayTheSame() {
    Comparison comparison = compare(BRIDGE);
    assertNotEquals(rowOf(comparison, "gave way"), rowOf(comparison, "walkers fell"));
  }

  @Test
  void aRowOfOpeningsHasFewClaimsOfEachReportAndNoneIsLost() {
    Told gazette = new Told("Gazette", "2031-05-07");
    for (String place :
        List.of(
            "Alde",
            "river Alde",
            "old Alde",
            "Alde river",
            "lower Alde",
            "little Alde",
            "wide Alde")) {
      gazette.says("A footbridge over the " + place + " gave way on Monday morning.");
    }
    List<Told> all = new ArrayList<>(BRIDGE);
    all.addAll(SONG);
    all.add(gazette);
    Comparison comparison = compare(all);
    long claims = 0;
    for (Row row : comparison.rows()) {
      for (var cell : row.cells()) {
        claims += cell.claims().size();
        assertTrue(cell.claims().size() <= 5, () -> cell.claims().toString());
      }
    }
    assertEquals(all.stream().mapToInt(one -> one.analysis().claims().size()).sum(), claims);
    assertTrue(
        comparison.rows().stream().anyMatch(row -> row.cells().getLast().claims().size() == 5),
        "the best of them stay together");
  }
}
