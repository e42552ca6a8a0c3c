package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Relation;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.SampleTexts;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.reader.Acceptance;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.SixReports;
import org.synoptic.ui.reader.WordDiffer;

class CompareViewModelTest {

  private final Desk desk = Desks.sample();
  private final CompareViewModel model = new CompareViewModel(desk, new WordDiffer());
  private final CompareCommands commands = new CompareCommands(model);

  private RowText row(int number) {
    model.go(number);
    return model.selected().orElseThrow();
  }

  @Test
  void headsTellAsManyWordsAsTheLibrary() {
    for (Document report : desk.comparison().orElseThrow().reports()) {
      int words = desk.workspace().entry(report.id()).orElseThrow().words();
      assertTrue(words > 0);
      assertTrue(ColumnHeads.about(desk, report).endsWith(words + " words"));
    }
  }

  @Test
  void countsRelations() {
    assertEquals(1, model.counts().get(Relation.SAME));
    assertEquals(2, model.counts().get(Relation.CONFLICT));
    assertEquals("6 of 6 rows", model.summary());
  }

  @Test
  void filterKeepsSelectionWhereItCan() {
    model.go(2);
    model.filter(filter -> filter.with(Optional.of(Relation.CONFLICT)));
    assertEquals(List.of(0, 2), model.rows());
    assertEquals(2, model.rowProperty().get());
    assertEquals("2 of 6 rows: conflict", model.summary());
  }

  @Test
  void filterThatHidesSelectionGoesToNextShownRow() {
    model.go(3);
    model.filter(filter -> filter.with(Optional.of(Relation.ONLY)));
    assertEquals(4, model.rowProperty().get());
  }

  @Test
  void filtersByClauseAndSpeaker() {
    model.filter(filter -> filter.about(Optional.of("plan/2")));
    assertEquals(List.of(3), model.rows());
    assertEquals("1 of 6 rows: clause 2", model.summary());
    model.filter(any -> RowFilter.ALL.by(Optional.of("Karl Voss")));
    assertEquals(List.of(2), model.rows());
  }

  @Test
  void goingToHiddenRowLiftsFilter() {
    model.filter(filter -> filter.with(Optional.of(Relation.SAME)));
    model.go(5);
    assertEquals(6, model.rows().size());
    assertEquals(5, model.rowProperty().get());
  }

  @Test
  void acceptShowsAndGoesOn() {
    model.go(0);
    commands.accept();
    assertEquals(1, model.rowProperty().get());
    assertEquals(Acceptance.ACCEPTED, row(0).acceptance());
    assertEquals(1, model.judged());
    desk.undo();
    assertEquals(Acceptance.OPEN, row(0).acceptance());
    assertEquals(0, model.judged());
  }

  @Test
  void linkGoesToClaimInReadersColumn() {
    model.go(2);
    model.columnProperty().set(1);
    commands.link(3);
    RowText row = model.selected().orElseThrow();
    assertEquals("3 ✓", row.chips().getFirst().label());
    String claim = row.row().cells().get(1).claims().getFirst().id();
    assertEquals("plan/3", desk.decided(claim, Aspect.LINK).orElseThrow().value());
  }

  @Test
  void unknownClauseIsSaid() {
    commands.link(9);
    assertEquals("The policy has no clause 9", commands.saidProperty().get());
    assertTrue(desk.judgements().isEmpty());
  }

  @Test
  void silenceNeedsClauseThatReportDoesNotTreat() {
    model.go(4);
    commands.silence();
    assertTrue(desk.judgements().isEmpty());
    assertTrue(commands.saidProperty().get().contains("no clause"));
    commands.link(3);
    commands.silence();
    String subject = Decisions.silence("plan/3", SampleTexts.HARBOUR.id());
    assertEquals("accounts, publish", desk.decided(subject, Aspect.SILENCE).orElseThrow().value());
    assertTrue(row(4).cells().get(1).silence().orElseThrow().text().contains("accounts, publish"));
  }

  @Test
  void rowIsSpokenInReadingOrder() {
    String spoken = row(1).spoken();
    assertTrue(spoken.startsWith("Row 2 of 6, only B, no clause. Column 1, Northern Courier, is"));
    assertTrue(spoken.contains("Column 2, Harbour Post, says: the Northern Courier reported"));
  }

  @Test
  void wordsThatDifferAreMarked() {
    RowText row = row(5);
    var passage = row.cells().get(1).passages().getFirst();
    List<String> different =
        passage.marks().stream()
            .filter(mark -> mark.style().equals("differ"))
            .map(mark -> mark.span().of(passage.text()))
            .toList();
    assertEquals(List.of("half of all", "could"), different);
  }

  @Test
  void showsReportsThatShareMostUntilTheReaderChooses() {
    Desk seven = Desks.with(SixReports.make(7, 8));
    CompareViewModel many = new CompareViewModel(seven, new WordDiffer());
    assertEquals(3, many.columns());
    List<String> chosen =
        List.of(5, 0).stream()
            .map(one -> seven.comparison().orElseThrow().reports().get(one).id())
            .toList();
    many.layouts().change(layout -> layout.with(chosen));
    assertEquals(2, many.columns());
    RowTexts texts = many.textsProperty().get().orElseThrow();
    assertEquals("Lock & Quay", texts.index().report(0).label());
    assertTrue(
        IntStream.range(0, texts.size()).noneMatch(row -> texts.row(row).row().claims().isEmpty()));
    CompareViewModel again = new CompareViewModel(seven, new WordDiffer());
    assertEquals(2, again.columns());
  }

  @Test
  void samePlaceAfterComparingAgain() {
    model.go(4);
    Desks.open(desk, SampleComparison.make());
    assertEquals(4, model.rowProperty().get());
  }

  @Test
  void inspectorTellsRuleConflictAndHistory() {
    model.go(0);
    commands.accept();
    model.go(0);
    String all =
        Inspection.of(
                model.textsProperty().get().orElseThrow(),
                model.selected().orElseThrow(),
                List.of("Lock & Quay"))
            .toString();
    assertTrue(all.contains("align.number"));
    assertTrue(all.contains("Lock & Quay"));
    assertTrue(all.contains("1 of 1 judged"), all);
    assertTrue(all.contains("12 crowns") && all.contains("15 crowns"));
    assertTrue(all.contains("Reader accepted it"));
  }

  @Test
  void rowsAreOneViewWhoseListenersStay() {
    assertSame(model.rows(), model.rows());
    assertEquals(model.rows().size(), model.textsProperty().get().orElseThrow().size());
  }
}
