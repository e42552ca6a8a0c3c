package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Workspace;
import org.synoptic.model.Claim;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.compare.CompareScreen;
import org.synoptic.ui.conflicts.ConflictsScreen;
import org.synoptic.ui.coverage.CoverageScreen;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.library.LibraryScreen;
import org.synoptic.ui.policy.PoliciesScreen;
import org.synoptic.ui.search.SearchScreen;

/** Decisions by keyboard alone, in the window. */
class JudgingTest extends WindowTest {

  @Override
  Optional<String> lastView() {
    return Optional.of("COMPARE");
  }

  @Override
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    return everyScreen(desk);
  }

  static Map<View, Supplier<Screen>> everyScreen(Desk desk) {
    return Map.of(
        View.LIBRARY, () -> new LibraryScreen(desk),
        View.SEARCH, () -> new SearchScreen(desk),
        View.COMPARE, () -> new CompareScreen(desk, (a, b) -> List.of()),
        View.COVERAGE, () -> new CoverageScreen(desk),
        View.CONFLICTS, () -> new ConflictsScreen(desk, (a, b) -> List.of()),
        View.POLICIES, () -> new PoliciesScreen(desk));
  }

  private Claim claim(int row) {
    return desk().comparison().orElseThrow().rows().get(row).claims().getFirst();
  }

  private String value(String subject, Aspect aspect) {
    return desk().decided(subject, aspect).map(one -> one.value()).orElse("");
  }

  private void keys(KeyCode... keys) {
    type(keys);
    still();
  }

  @Test
  void claimIsCorrectedByKeysAndTheMachineStaysBeside() throws Exception {
    String id = claim(0).id();
    keys(KeyCode.E);
    assertEquals("span-sheet", focusId());
    wholePicture("span");
    keys(KeyCode.LEFT);
    write("[");
    keys(KeyCode.RIGHT, KeyCode.ENTER);
    assertTrue(
        value(id, Aspect.SPAN).endsWith(" every barge a toll of 12 crowns from"),
        value(id, Aspect.SPAN));
    keys(KeyCode.V);
    assertEquals("quotes", value(id, Aspect.LEVEL));
    keys(KeyCode.P);
    write("Karl V");
    keys(KeyCode.ENTER);
    assertEquals("Karl V", value(id, Aspect.SPEAKER));
    keys(KeyCode.F);
    write("mis");
    keys(KeyCode.ENTER);
    assertEquals("misstates", value(id, Aspect.KIND));
    keys(KeyCode.G);
    write("3");
    keys(KeyCode.ENTER);
    assertEquals("plan/3", value(id, Aspect.LINK));
    push(KeyCode.SHIFT, KeyCode.DELETE);
    still();
    assertEquals("rejected", value(id, Aspect.ACCEPTANCE));
    wholePicture("side-by-side");
    String inspector = inspector();
    assertTrue(inspector.contains("machine: attributes  ·  Reader: quotes"), inspector);
    assertTrue(inspector.contains("machine: Ilse Brandt  ·  Reader: Karl V"), inspector);
    for (int i = 0; i < 6; i++) {
      push(KeyCode.CONTROL, KeyCode.Z);
    }
    still();
    assertFalse(inspector().contains("machine: attributes"), "all of it is taken back");
    push(KeyCode.CONTROL, KeyCode.Y);
    still();
    assertTrue(value(id, Aspect.SPAN).endsWith("crowns from"));
  }

  private String inspector() {
    return lookup(".inspector .sections").query().getAccessibleText();
  }

  @Test
  void numberOpensItsWordsByKey() throws Exception {
    keys(KeyCode.F6);
    until(() -> focus().filter(one -> one.getStyleClass().contains("sections")).isPresent());
    keys(KeyCode.TAB, KeyCode.TAB);
    assertTrue(
        focus().orElseThrow().getAccessibleText().startsWith("score 0.88"),
        focus().orElseThrow().getAccessibleText());
    keys(KeyCode.SPACE);
    String behind = lookup("#evidence-sheet .sections").query().getAccessibleText();
    assertTrue(behind.startsWith("Behind “score 0.88”"), behind);
    assertTrue(behind.contains("Every barge on the river is to pay 15 crowns"), behind);
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    wholePicture("evidence");
    keys(KeyCode.ESCAPE);
    assertTrue(focus().orElseThrow().getAccessibleText().startsWith("score 0.88"));
  }

  @Test
  void historyReadsAsSentencesAndTakesBack() throws Exception {
    String row = desk().comparison().orElseThrow().rows().getFirst().id();
    keys(KeyCode.M);
    write("worth a look");
    keys(KeyCode.ENTER);
    assertEquals("worth a look", value(row, Aspect.NOTE));
    keys(KeyCode.T);
    write("toll, money");
    keys(KeyCode.ENTER);
    type(KeyCode.F8);
    still();
    wholePicture("history");
    ListView<?> list = lookup("#history-list").queryListView();
    assertEquals(2, list.getItems().size());
    assertTrue(
        lookup((Labeled label) ->
                String.valueOf(label.getText()).startsWith("Reader tagged it toll, money, "))
            .tryQuery()
            .isPresent());
    keys(KeyCode.DELETE);
    assertEquals("", value(row, Aspect.TAG));
    assertEquals("worth a look", value(row, Aspect.NOTE));
  }

  @Test
  void firstDecisionAsksForTheNameOnce() throws Exception {
    workspace.remember(Workspace.AUTHOR, "");
    keys(KeyCode.ENTER);
    assertEquals("words-field", focusId());
    wholePicture("name");
    push(KeyCode.CONTROL, KeyCode.A);
    write("Ada");
    keys(KeyCode.ENTER);
    String row = desk().comparison().orElseThrow().rows().getFirst().id();
    assertEquals("Ada", desk().decided(row, Aspect.ACCEPTANCE).orElseThrow().author());
    keys(KeyCode.DELETE);
    assertEquals(2, desk().judgements().size(), "not asked again");
  }
}
