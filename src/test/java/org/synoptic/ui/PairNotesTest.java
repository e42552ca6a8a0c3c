package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Pair;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;

/** Notes and tags on two claims of different reports, by keyboard. */
class PairNotesTest extends WindowTest {

  @Override
  Optional<String> lastView() {
    return Optional.of("COMPARE");
  }

  @Override
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    return JudgingTest.everyScreen(desk);
  }

  private String claim(int row, int report) {
    return desk().comparison().orElseThrow().rows().get(row).cells().get(report).claims().stream()
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** From the first row to the third that both reports share, which is the fourth of all. */
  private void both(KeyCode letter) {
    push(KeyCode.SHIFT, letter);
    still();
    assertTrue(said().startsWith("Picked: "), said());
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
    still();
    push(KeyCode.SHIFT, letter);
    still();
  }

  private String said() {
    return lookup(".said-last").queryLabeled().getText();
  }

  private String inspector() {
    return lookup(".inspector .sections").query().getAccessibleText();
  }

  @Test
  void noteBindsTwoClaimsAndIsListedSearchedAndTakenBack() throws Exception {
    both(KeyCode.M);
    write("the toll pays for openness");
    type(KeyCode.ENTER);
    still();
    String subject = Pair.of(claim(0, 0), claim(3, 1)).subject();
    assertEquals(List.of(subject), desk().judgements().stream().map(Judgement::subject).toList());
    assertTrue(inspector().contains("the toll pays for openness"), inspector());
    assertTrue(inspector().contains("together with Northern Courier"), inspector());
    type(KeyCode.HOME);
    still();
    assertTrue(inspector().contains("together with Harbour Post"), inspector());
    wholePicture("note-on-two");
    type(KeyCode.F8);
    still();
    write("openness");
    still();
    assertEquals(1, lookup("#history-list").queryListView().getItems().size());
    wholePicture("note-on-two-history");
    type(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);
    still();
    assertEquals(Optional.empty(), desk().decided(subject, Aspect.NOTE));
    assertTrue(!inspector().contains("together with"), inspector());
  }

  @Test
  void tagsBindTwoClaimsAndTheSameClaimTwiceIsNoPair() {
    push(KeyCode.SHIFT, KeyCode.T);
    push(KeyCode.SHIFT, KeyCode.T);
    still();
    assertEquals(Optional.empty(), desk().sheetProperty().get());
    both(KeyCode.T);
    write("money");
    type(KeyCode.ENTER);
    still();
    assertEquals(
        "money",
        desk()
            .decided(Pair.of(claim(0, 0), claim(3, 1)).subject(), Aspect.TAG)
            .orElseThrow()
            .value());
  }

  @Test
  void pairIsReadFromItsSubject() {
    Pair pair = Pair.of("b", "a");
    assertEquals(pair, Pair.read(pair.subject()).orElseThrow());
    assertEquals(Pair.of("a", "b"), pair);
    assertTrue(pair.has("a") && !pair.has("c"));
    assertEquals(Optional.empty(), Pair.read("pair:a"));
    assertEquals(Optional.empty(), Pair.read("plan/1@doc"));
    assertThrows(IllegalArgumentException.class, () -> Pair.of("a", "a"));
  }
}
