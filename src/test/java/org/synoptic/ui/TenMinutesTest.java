package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.Decisions;

/** What a researcher does with two reports and a policy, by keyboard alone and from end to end. */
class TenMinutesTest extends WindowTest {

  @Override
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    return JudgingTest.everyScreen(desk);
  }

  private void keys(KeyCode... keys) {
    type(keys);
    still();
  }

  /** Goes to a screen; every control there has a spoken name, and the focus is in the screen. */
  private void go(KeyCode number, View view) {
    push(KeyCode.ALT, number);
    still();
    assertEquals(view, desk().placeProperty().get().view());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()), view::name);
  }

  private String value(String subject, Aspect aspect) {
    return desk().decided(subject, aspect).map(Judgement::value).orElse("");
  }

  @Test
  void readsSearchesComparesJudgesAndTakesBack() throws Exception {
    go(KeyCode.DIGIT1, View.LIBRARY);
    write("/");
    still();
    write("barge");
    still();
    assertEquals("barge", desk().queryProperty().get());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));

    go(KeyCode.DIGIT3, View.COMPARE);
    push(KeyCode.CONTROL, KeyCode.R);
    push(KeyCode.CONTROL, KeyCode.R);
    keys(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT3);
    assertEquals(
        List.of("ACCEPTANCE accepted", "ACCEPTANCE accepted", "LINK plan/3"),
        desk().judgements().stream().map(one -> one.aspect() + " " + one.value()).toList());
    assertEquals(3, desk().judgements().stream().map(Judgement::subject).distinct().count());

    go(KeyCode.DIGIT4, View.COVERAGE);
    keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
    push(KeyCode.SHIFT, KeyCode.DIGIT0);
    still();
    write(", flood");
    still();
    picture("silence");
    assertEquals(
        "accounts: not found  ·  publish: not found  ·  flood: once",
        lookup("#silence-found").queryLabeled().getText());
    keys(KeyCode.ENTER);
    assertEquals(
        "accounts, publish, flood",
        value(Decisions.silence("plan/3", SampleTexts.HARBOUR.id()), Aspect.SILENCE));

    go(KeyCode.DIGIT5, View.CONFLICTS);
    keys(KeyCode.R);
    write("the tape says 12");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    still();
    keys(KeyCode.B);
    write("The recording");
    keys(KeyCode.ENTER);
    String conflict = desk().comparison().orElseThrow().conflicts().getFirst().id();
    assertEquals("error-in-b", value(conflict, Aspect.STATUS));
    assertEquals(
        "the tape says 12", desk().decided(conflict, Aspect.STATUS).orElseThrow().reason());
    assertEquals("The recording", value(conflict, Aspect.ARBITER));
    picture("conflict-settled");

    go(KeyCode.DIGIT6, View.POLICIES);
    keys(KeyCode.DOWN, KeyCode.M);
    write("the heart of it");
    keys(KeyCode.ENTER);
    assertEquals("the heart of it", value("plan/2", Aspect.NOTE));
    picture("policies-noted");

    Set<Object> panes = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      keys(KeyCode.F6);
      focus().ifPresent(panes::add);
    }
    assertTrue(panes.size() >= 4, "F6 goes round: " + panes);
    type(KeyCode.F8);
    still();
    assertEquals(7, lookup("#history-list").queryListView().getItems().size());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    keys(KeyCode.ESCAPE);
    for (int i = 0; i < 7; i++) {
      push(KeyCode.CONTROL, KeyCode.Z);
    }
    still();
    assertTrue(
        desk().judgements().stream()
            .map(Judgement::subject)
            .allMatch(one -> new Decisions(desk().judgements()).history(List.of(one)).size() >= 2),
        "the log keeps all of it");
    assertEquals("", value(conflict, Aspect.STATUS));
    assertEquals(14, desk().judgements().size());
    assertEquals(Optional.empty(), desk().steps().lastProperty().get());
  }
}
