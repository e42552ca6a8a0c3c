package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Entry;
import org.synoptic.model.Correction;
import org.synoptic.model.Field;
import org.synoptic.model.ImportJob;

/** The lines of an import, and the doubts that are settled in them with a key. */
class ImportLinesTest extends WindowTest {

  private void load(String... sources) {
    interact(() ->
        desk()
            .resumingProperty()
            .set(
                Optional.of(
                    new ImportJob(
                        7,
                        List.of(sources),
                        java.time.Instant.EPOCH,
                        sources.length,
                        0,
                        0,
                        0,
                        0))));
    still();
  }

  private void unfinished(String... sources) {
    workspace.put(
        new ImportJob(7, List.of(sources), java.time.Instant.EPOCH, sources.length, 0, 0, 0, 0));
    load(sources);
  }

  private ListView<?> lines() {
    return lookup("#import-list").queryListView();
  }

  private String spoken(int at) {
    return lookup("#import-list .list-cell").queryAll().stream()
        .filter(cell -> cell instanceof ListCell<?> one && one.getIndex() == at)
        .map(cell -> Objects.requireNonNullElse(cell.getAccessibleText(), ""))
        .findFirst()
        .orElse("");
  }

  private void toLines() {
    interact(() -> {
      lines().requestFocus();
      lines().getSelectionModel().selectFirst();
    });
    still();
  }

  private List<Optional<String>> said(Field field) {
    List<Optional<String>> values = new ArrayList<>();
    for (Entry entry : workspace.entries()) {
      workspace.corrections(entry.id()).stream()
          .filter(one -> one.field() == field)
          .map(Correction::value)
          .forEach(values::add);
    }
    return values;
  }

  @Test
  void keysSettleDoubtsAndGoOn() throws Exception {
    unfinished("a-doubt.html", "b.bin", "c-doubt.html");
    toLines();
    assertTrue(lookup("2 answers for the authors (1 of 2)").tryQuery().isPresent());
    wholePicture("import-doubt");
    push(KeyCode.DIGIT2);
    still();
    assertEquals(List.of(Optional.of("Mara Lund; Ole Berg")), said(Field.AUTHORS));
    assertTrue(lookup("2 answers for the date").tryQuery().isPresent());
    push(KeyCode.ENTER);
    still();
    assertEquals(List.of(Optional.of("2031-04-02")), said(Field.PUBLISHED));
    assertTrue(spoken(0).startsWith("Added. "), spoken(0));
    assertEquals(2, lines().getSelectionModel().getSelectedIndex(), "the next line with a doubt");
    assertTrue(
        lookup("2 added, 0 here already, 1 not read, 1 to be checked").tryQuery().isPresent());
  }

  @Test
  void takingBackGoesBackToTheLine() {
    unfinished("a-doubt.html", "c-doubt.html");
    toLines();
    push(KeyCode.ENTER);
    still();
    push(KeyCode.ENTER);
    still();
    assertEquals(1, lines().getSelectionModel().getSelectedIndex());
    push(KeyCode.Z);
    still();
    assertEquals(0, lines().getSelectionModel().getSelectedIndex());
    assertTrue(lookup("2 answers for the date").tryQuery().isPresent());
    assertTrue(spoken(0).startsWith("Added, to be checked"), spoken(0));
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    still();
    assertTrue(spoken(0).startsWith("Added. "), spoken(0));
  }

  @Test
  void typedAnswerMustHaveTheFormOfTheField() throws Exception {
    unfinished("a-doubt.html");
    toLines();
    push(KeyCode.N);
    still();
    push(KeyCode.E);
    still();
    assertEquals("doubt-field", focusId());
    write("soon");
    push(KeyCode.ENTER);
    still();
    assertEquals(List.of(), said(Field.PUBLISHED));
    wholePicture("import-typed");
    push(KeyCode.CONTROL, KeyCode.A);
    write("2031-04");
    push(KeyCode.ENTER);
    still();
    assertEquals(List.of(Optional.of("2031-04")), said(Field.PUBLISHED));
    assertEquals("import-list", focusId());
  }

  @Test
  void zeroSaysThatThereIsNone() {
    unfinished("plain.html");
    toLines();
    assertTrue(lookup("No outlet was found (1 of 2)").tryQuery().isPresent());
    push(KeyCode.DIGIT0);
    still();
    assertEquals(List.of(Optional.of("")), said(Field.OUTLET));
  }

  @Test
  void fileOfManyHasHeadLineWithItsReport() throws Exception {
    unfinished("press.export", "one.html");
    assertEquals(6, lines().getItems().size());
    assertTrue(
        lookup("4 found: 2 kept, 1 here already, 1 unclear, 1 not read").tryQuery().isPresent());
    wholePicture("import-file");
  }

  @Test
  void filterShowsWhatFailed() {
    unfinished("a.html", "b.bin", "c-twice.html");
    interact(() -> lookup("#import-filter-FAILED").query().requestFocus());
    push(KeyCode.SPACE);
    still();
    assertEquals(1, lines().getItems().size());
    assertTrue(spoken(0).startsWith("Not read. b.bin"), spoken(0));
  }

  @Test
  void twentyThousandLinesStayFast() {
    String[] sources = new String[20_000];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = "folder/twice-" + i + ".html";
    }
    long start = System.nanoTime();
    unfinished(sources);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertEquals(20_000, lines().getItems().size());
    assertTrue(millis < 15_000, millis + " ms");
    assertTrue(lookup("#import-list .list-cell").queryAll().size() < 100);
  }

  @Test
  void tableSettlesDoubtsToo() throws Exception {
    unfinished("a-doubt.html");
    TableView<Entry> table = lookup("#library-table").queryTableView();
    interact(() -> {
      table.requestFocus();
      table.getSelectionModel().clearSelection();
      table
          .getSelectionModel()
          .select(
              table.getItems().stream()
                  .filter(one -> !one.doubts().isEmpty())
                  .findFirst()
                  .orElseThrow());
    });
    still();
    wholePicture("library-doubt");
    push(KeyCode.DIGIT1);
    still();
    assertEquals(List.of(Optional.of("Mara Lund")), said(Field.AUTHORS));
    push(KeyCode.F6);
    still();
    assertEquals("library-details", focusId());
    push(KeyCode.ENTER);
    still();
    assertEquals(List.of(Optional.of("2031-04-02")), said(Field.PUBLISHED));
    assertFalse(lookup("2 answers for the date").tryQuery().isPresent());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    wholePicture("library-settled");
  }
}
