package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.text.MiniLm;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparerTest {

  private final MiniLm encoder = new MiniLm();
  private final Comparer comparer = new Comparer(encoder);

  @AfterAll
  void close() {
    encoder.close();
  }

  private Comparison compare(Told... reports) {
    return comparer.compare(
        Arrays.stream(reports).map(Told::document).toList(),
        Arrays.stream(reports).map(Told::analysis).toList(),
        List.of(),
        Map.of());
  }

  private static Row row(Comparison comparison, String words) {
    return comparison.rows().stream()
        .filter(row -> row.claims().stream().anyMatch(claim -> claim.text().contains(words)))
        .findFirst()
        .orElseThrow();
  }

  private static Told courier() {
    return new Told("Courier", "2031-05-07")
        .says("The council opened the new tram line to the harbour on Tuesday.")
        .says("Trams will run every six minutes until midnight.")
        .says("The old ferry pier is to be torn down.")
        .says("A brass band played in the rain.");
  }

  private static Told herald() {
    return new Told("Herald", "2031-05-07")
        .says("Shopkeepers fear that rents near the stops will rise.")
        .says("The new tram line to the harbour was opened by the council on Tuesday.")
        .says("The old pier of the ferry will be demolished by the city next spring.")
        .says("Trams will run every six minutes until midnight.");
  }

  private static Told mirror() {
    return new Told("Mirror", "2031-05-08")
        .says("Trams are to run every six minutes up to midnight.")
        .says("The mayor left for a holiday.");
  }

  private static Set<Set<String>> groups(Comparison comparison) {
    return comparison.rows().stream()
        .map(row -> row.claims().stream().map(Claim::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void theSameInNearlyTheSameWordsIsOneRow() {
    Comparison comparison = compare(courier(), herald());
    assertEquals(Relation.SAME, row(comparison, "six minutes").relation());
    assertEquals(2, row(comparison, "tram line").claims().size());
    assertEquals("align.wording", row(comparison, "six minutes").reason().rule());
    assertTrue(row(comparison, "six minutes").reason().words().contains("midnight"));
  }

  @Test
  void theSameMatterToADifferentExtentDiffers() {
    Row pier = row(compare(courier(), herald()), "pier");
    assertEquals(2, pier.claims().size());
    assertEquals(Relation.DIFFERS, pier.relation());
  }

  @Test
  void whatOneReportHasStandsAlone() {
    Comparison comparison = compare(courier(), herald());
    Row band = row(comparison, "brass band");
    assertEquals(Relation.ONLY, band.relation());
    assertEquals(2, band.cells().size());
    assertTrue(band.cells().get(1).silent());
    assertEquals(Relation.ONLY, row(comparison, "Shopkeepers").relation());
  }

  @Test
  void everyClaimIsInExactlyOneRow() {
    Comparison comparison = compare(courier(), herald(), mirror());
    List<String> ids =
        comparison.rows().stream().flatMap(row -> row.claims().stream()).map(Claim::id).toList();
    assertEquals(10, ids.size());
    assertEquals(10, Set.copyOf(ids).size());
  }

  @Test
  void theOrderOfTheReportsChangesOnlyTheColumns() {
    Comparison one = compare(courier(), herald(), mirror());
    Comparison other = compare(mirror(), courier(), herald());
    assertEquals(
        one.rows().stream().map(Row::id).toList(), other.rows().stream().map(Row::id).toList());
    assertEquals(
        one.rows().stream().map(Row::relation).toList(),
        other.rows().stream().map(Row::relation).toList());
    assertEquals(groups(one), groups(other));
    assertEquals(
        row(one, "holiday").cells().get(2).claims(), row(other, "holiday").cells().get(0).claims());
  }

  @Test
  void rowsFollowTheReports() {
    List<String> texts =
        compare(courier(), herald()).rows().stream()
            .map(row -> row.claims().getFirst().text())
            .toList();
    assertTrue(texts.getFirst().startsWith("Shopkeepers"), texts.toString());
    assertTrue(texts.get(1).contains("tram line"), texts.toString());
  }

  @Test
  void twoClaimsOfOneReportMayShareARow() {
    Told whole =
        new Told("Whole", "2031-05-07")
            .says(
                "The dam will flood the valley of Orsk and the valley of Orsk will lose its mill.");
    Told halves =
        new Told("Halves", "2031-05-07")
            .says("The dam will flood the valley of Orsk.")
            .says("The valley of Orsk will lose its mill.");
    assertEquals(3, row(compare(whole, halves), "flood").claims().size());
  }

  @Test
  void unrelatedReportsShareNothing() {
    Told cooking =
        new Told("Table", "2031-05-07").says("Roast the aubergines until they collapse.");
    Told chess =
        new Told("Board", "2031-05-07").says("Her knight forked both rooks in the endgame.");
    Comparison comparison = compare(cooking, chess);
    assertEquals(2, comparison.rows().size());
    assertTrue(comparison.rows().stream().allMatch(row -> row.relation() == Relation.ONLY));
    assertEquals(List.of(), comparison.conflicts());
    assertEquals(List.of(), comparison.reuse());
  }

  @Test
  void anEmptyReportIsAColumnOfSilence() {
    Comparison comparison = compare(courier(), new Told("Blank", "2031-05-07"));
    assertEquals(4, comparison.rows().size());
    assertTrue(comparison.rows().stream().allMatch(row -> row.cells().get(1).silent()));
    assertEquals(List.of(), compare().rows());
  }

  @Test
  void fiftyReportsAtOnce() {
    List<Told> reports = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      reports.add(
          new Told("Outlet " + i, "2031-05-07")
              .says("Trams will run every six minutes until midnight.")
              .says("Our reader number " + i + " likes to paint birds."));
    }
    Comparison comparison = compare(reports.toArray(Told[]::new));
    assertEquals(50, row(comparison, "midnight").claims().size());
    assertEquals(50, row(comparison, "midnight").cells().size());
    Collections.reverse(reports);
    assertEquals(groups(comparison), groups(compare(reports.toArray(Told[]::new))));
  }

  @Test
  void theSameInEveryLocaleAndTwice() {
    Comparison before = compare(courier(), herald(), mirror());
    Locale home = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(before, compare(courier(), herald(), mirror()));
    } finally {
      Locale.setDefault(home);
    }
  }

  @Test
  void aSharedPassageIsReuseInSpiteOfQuotationMarks() {
    Told plain =
        new Told("Plain", "2031-05-07")
            .says("He called the plan a gift to those who own the clean side of the river.");
    Told marked =
        new Told("Marked", "2031-05-07")
            .says(
                "The plan, she wrote, is \"a gift to those who own the 'clean' side of the river\".");
    var reuse = compare(plain, marked).reuse();
    assertEquals(1, reuse.size());
    assertEquals(12, reuse.getFirst().words());
    assertTrue(reuse.getFirst().a().span().of(plain.text()).startsWith("a gift"));
  }

  @Test
  void eachReportNeedsItsAnalysis() {
    List<Document> one = List.of(courier().document());
    assertThrows(
        IllegalArgumentException.class,
        () -> comparer.compare(one, List.of(), List.of(), Map.of()));
  }
}
