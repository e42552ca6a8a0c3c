package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.SixReports;
import org.synoptic.ui.reader.WordDiffer;

/** The sample's rows: 0 toll (conflict), 1 only B, 2 said (conflict), 3 walls, 4 only A, 5 road. */
class RearrangingTest {

  private final Desk desk = Desks.sample();
  private final CompareViewModel model = new CompareViewModel(desk, new WordDiffer());
  private final List<String> said = new ArrayList<>();
  private final Rearranging rows = new Rearranging(model, said::add);

  @BeforeEach
  void signed() {
    desk.workspace().remember("author", "Reader");
  }

  private List<Row> shown() {
    return model.textsProperty().get().orElseThrow().index().comparison().rows();
  }

  private List<Integer> sizes() {
    return shown().stream().map(row -> row.claims().size()).toList();
  }

  @Test
  void joinedRowsAreKeptInAnAlignmentOfTheUsersOwn() {
    model.go(3);
    rows.join();
    assertEquals(List.of(2, 1, 2, 3, 2), sizes());
    assertEquals("align.person", shown().get(3).reason().rule());
    assertEquals("Mine", model.layouts().alignment().orElseThrow().name());
    assertEquals(3, model.rowProperty().get());

    desk.undo();
    assertEquals(List.of(2, 1, 2, 2, 1, 2), sizes());
    assertEquals(Optional.empty(), model.layouts().alignment());
    desk.redo();
    assertEquals(List.of(2, 1, 2, 3, 2), sizes());
  }

  @Test
  void splitConflictIsNoConflictInARow() {
    model.go(0);
    model.columnProperty().set(1);
    rows.split();
    assertEquals(List.of(1, 1, 1, 2, 2, 1, 2), sizes());
    assertEquals(Relation.ONLY, shown().get(0).relation());
    assertEquals(1, model.counts().get(Relation.CONFLICT));
    rows.join(0, 1);
    assertEquals(Relation.CONFLICT, shown().get(0).relation());
  }

  @Test
  void whatWasTakenUpIsPutIntoAnotherRow() {
    model.go(1);
    model.columnProperty().set(1);
    rows.take();
    model.go(4);
    rows.put();
    assertEquals(List.of(2, 2, 2, 2, 2), sizes());
    assertEquals("Put into row 5", said.getLast());
    rows.put();
    assertEquals("Nothing was taken up", said.getLast());
  }

  @Test
  void alignmentsAreSwitchedComparedRenamedAndDeleted() {
    rows.move(1, 1, 4);
    rows.rename("Ilse's rows");
    Alignment mine = model.layouts().alignment().orElseThrow();
    assertEquals("Ilse's rows", mine.name());
    model.unlike();
    assertEquals(1, model.rows().size());
    assertEquals("1 of 5 rows: unlike Machine", model.summary());
    model.nextAlignment();
    assertEquals(Optional.empty(), model.layouts().alignment());
    model.nextAlignment();
    assertEquals(mine, model.layouts().alignment().orElseThrow());
    rows.delete();
    assertEquals(List.of(), model.layouts().alignments());
    desk.undo();
    assertEquals(List.of(mine), model.layouts().alignments());
  }

  @Test
  void colleaguesAlignmentStaysAsItIs() {
    rows.move(1, 1, 4);
    desk.workspace().remember("author", "Ilse");
    Alignment hers = model.layouts().alignment().orElseThrow();
    rows.join(0, 2);
    List<Alignment> all = model.layouts().alignments();
    assertEquals(2, all.size());
    assertEquals(hers, all.getFirst());
    assertEquals("After Mine", all.getLast().name());
  }

  @Test
  void rowsOfOtherReportsAndConflictsWithThemAreLeftOut() {
    Desk many = Desks.with(SixReports.make(5, 40));
    List<Document> reports = many.comparison().orElseThrow().reports();
    CompareViewModel two = new CompareViewModel(many, new WordDiffer());
    two.layouts().change(now -> now.with(List.of(reports.get(4).id(), reports.get(1).id())));
    List<Row> shown = two.textsProperty().get().orElseThrow().index().comparison().rows();
    assertTrue(shown.size() < 40 && shown.stream().noneMatch(row -> row.claims().isEmpty()));
    assertEquals(0, two.counts().get(Relation.CONFLICT));
    for (Row row : shown) {
      boolean alone = RowOrder.told(row) == 1;
      assertEquals(alone, row.relation() == Relation.ONLY);
    }
  }

  @Test
  void rowsStandInTheOrderThatTheReaderWants() {
    model.layouts().change(now -> now.in(RowOrder.SHARED));
    assertEquals(List.of(2, 2, 2, 2, 1, 1), sizes());
    model.columnProperty().set(1);
    model
        .layouts()
        .change(now -> now.in(RowOrder.text(desk.comparison().orElseThrow().reports().get(1))));
    List<Integer> starts =
        shown().stream()
            .flatMap(row -> row.cells().get(1).claims().stream())
            .map(Claim::span)
            .map(span -> span.start())
            .toList();
    assertEquals(starts.stream().sorted().toList(), starts);
    assertTrue(shown().getLast().cells().get(1).silent());
  }

  @Test
  void layoutIsReadAsItWasWritten() {
    Layout layout =
        new Layout(List.of("a", "b"), new RowOrder(RowOrder.Kind.TEXT, "b"), Optional.of("x"));
    assertEquals(layout, Layout.read(layout.written()));
    assertEquals(Layout.FIRST, Layout.read(Layout.FIRST.written()));
    assertEquals(RowOrder.SHARED, Layout.read("?").order());
  }
}
