package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.app.PolicyCuts;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.policy.PoliciesScreen;

/** The clauses of a policy are put right by key. */
class PolicyCutsTest extends WindowTest {

  @Override
  Optional<String> lastView() {
    return Optional.of("POLICIES");
  }

  @Override
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    Map<View, Supplier<Screen>> all = new HashMap<>(screens(desk));
    all.put(View.POLICIES, () -> new PoliciesScreen(desk));
    return all;
  }

  private void open() {
    still();
    push(KeyCode.C);
    still();
  }

  private PolicyCuts.Line line(int at) {
    ListView<PolicyCuts.Line> list = lookup("#cuts-list").queryListView();
    return list.getItems().get(at);
  }

  private void down(int times) {
    for (int i = 0; i < times; i++) {
      push(KeyCode.DOWN);
    }
    still();
  }

  @Test
  void keysJoinSplitMoveAndNumber() throws Exception {
    open();
    assertEquals("cuts-list", focusId());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    down(3);
    wholePicture("cuts");
    push(KeyCode.LEFT);
    still();
    assertEquals(0, line(3).depth());
    push(KeyCode.CONTROL, KeyCode.Z);
    still();
    assertEquals(1, line(3).depth());
    push(KeyCode.CONTROL, KeyCode.Y);
    still();
    assertEquals(0, line(3).depth());
    push(KeyCode.J);
    still();
    assertEquals(false, line(3).begins());
    down(2);
    push(KeyCode.S);
    push(KeyCode.RIGHT);
    push(KeyCode.E);
    still();
    assertEquals("cuts-number", focusId());
    write("3");
    push(KeyCode.ENTER);
    still();
    assertEquals(
        new PolicyCuts.Line("The board publishes its accounts every year.", true, "3", 1), line(5));
    push(KeyCode.ENTER);
    still();
    assertEquals(6, workspace.kept().size());
    assertEquals("3", workspace.kept().get(5).number());
    assertEquals(
        "The clauses of River Toll Plan are kept as a new version.",
        desk().notices().getLast().message());
  }

  @Test
  void changesThatAreNotKeptWait() {
    open();
    down(3);
    push(KeyCode.J);
    push(KeyCode.ESCAPE);
    still();
    assertEquals(List.of(), workspace.kept());
    assertTrue(
        lookup("The changed clauses of River Toll Plan are not kept yet.").tryQuery().isPresent());
    push(KeyCode.C);
    still();
    assertEquals(false, line(3).begins());
    push(KeyCode.ENTER);
    still();
    assertEquals(false, workspace.kept().get(3).begins());
  }
}
