package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.View;

class ShellTest extends WindowTest {

  @Test
  void opensLibraryWithFocusOnTableAndFirstDossier() {
    still();
    assertEquals("library-table", focusId());
    assertEquals(Optional.of(SampleWorkspace.DOSSIER), desk().dossierProperty().get());
  }

  @Test
  void altAndNumberGoToScreens() {
    still();
    push(KeyCode.ALT, KeyCode.DIGIT2);
    still();
    assertEquals(View.SEARCH, desk().placeProperty().get().view());
    assertEquals("search-field", focusId());
    push(KeyCode.ALT, KeyCode.DIGIT1);
    still();
    assertEquals("library-table", focusId());
  }

  @Test
  void slashGoesToSearchFromListAndIsTypedInField() {
    still();
    press(KeyCode.SLASH).release(KeyCode.SLASH);
    still();
    assertEquals("search-field", focusId());
    write("a/b");
    still();
    assertEquals("a/b", desk().queryProperty().get());
  }

  @Test
  void paletteFindsAndRuns() throws Exception {
    still();
    push(KeyCode.CONTROL, KeyCode.K);
    still();
    assertEquals("palette-field", focusId());
    picture("palette");
    write("dark");
    still();
    ListView<?> list = lookup("#palette-list").query();
    assertEquals(1, list.getItems().size());
    push(KeyCode.ENTER);
    still();
    assertEquals(Optional.of("dark"), workspace.setting("theme"));
    assertEquals("library-table", focusId());
  }

  @Test
  void escapeClosesPaletteAndGivesFocusBack() {
    still();
    push(KeyCode.CONTROL, KeyCode.K);
    still();
    push(KeyCode.ESCAPE);
    still();
    assertEquals("library-table", focusId());
    assertTrue(lookup("#palette-field").tryQuery().isEmpty());
  }

  @Test
  void helpShowsKeysOfScreen() throws Exception {
    still();
    push(KeyCode.F1);
    still();
    assertTrue(lookup("Compare the selected reports").tryQuery().isPresent());
    picture("help");
    push(KeyCode.ESCAPE);
    still();
    assertFalse(lookup(".key-help").tryQuery().isPresent());
  }

  @Test
  void themeAndSizeAreRemembered() {
    still();
    push(KeyCode.CONTROL, KeyCode.D);
    push(KeyCode.CONTROL, KeyCode.EQUALS);
    still();
    assertEquals(Optional.of("dark"), workspace.setting("theme"));
    assertEquals(Optional.of("110"), workspace.setting("text"));
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    still();
    assertEquals(Optional.of("100"), workspace.setting("text"));
  }

  @Test
  void functionKeySixGoesRoundPanes() {
    still();
    Set<String> visited = new LinkedHashSet<>();
    String start = focusId();
    for (int i = 0; i < 6 && (visited.isEmpty() || !focusId().equals(start)); i++) {
      push(KeyCode.F6);
      still();
      visited.add(focusId());
    }
    assertEquals(start, focusId());
    assertTrue(visited.contains("library-details"), visited.toString());
    push(KeyCode.SHIFT, KeyCode.F6);
    still();
    assertNotEquals(start, focusId());
  }

  @Test
  void tabReachesEveryControlAndComesBack() {
    still();
    Set<Node> visited = new LinkedHashSet<>();
    while (visited.add(focus().orElseThrow())) {
      push(KeyCode.TAB);
      still();
      assertTrue(visited.size() < 60, "the focus never comes back");
    }
    List<String> ids = visited.stream().map(Node::getId).toList();
    for (String id : List.of("library-filter", "rail-LIBRARY", "search-box", "dossier-menu")) {
      assertTrue(ids.contains(id), id + " is not in " + ids);
    }
  }

  @Test
  void arrowKeysChooseScreenOnRail() {
    interact(() -> lookup("#rail-LIBRARY").query().requestFocus());
    push(KeyCode.DOWN);
    still();
    assertEquals(View.SEARCH, desk().placeProperty().get().view());
  }

  @Test
  void everyControlHasSpokenName() {
    still();
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    push(KeyCode.ALT, KeyCode.DIGIT2);
    write("flood");
    still();
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    push(KeyCode.CONTROL, KeyCode.K);
    still();
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
  }

  @Test
  void undoKeyTakesDecisionBack() {
    still();
    interact(() -> desk().judge("row", Judgement.Aspect.ACCEPTANCE, "accepted", ""));
    still();
    push(KeyCode.CONTROL, KeyCode.Z);
    still();
    assertTrue(desk().decided("row", Judgement.Aspect.ACCEPTANCE).isEmpty());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    still();
    assertTrue(desk().decided("row", Judgement.Aspect.ACCEPTANCE).isPresent());
  }

  @Test
  void failedJudgementIsShownInStatusBar() {
    still();
    workspace.fail(new IllegalStateException("the disk is full"));
    interact(() -> desk().judge("row", Judgement.Aspect.ACCEPTANCE, "accepted", ""));
    still();
    assertTrue(lookup("The decision was not recorded: the disk is full").tryQuery().isPresent());
  }

  @Test
  void tableIsNotTooWideForWindow() {
    still();
    TableView<?> table = lookup("#library-table").query();
    double columns =
        table.getVisibleLeafColumns().stream().mapToDouble(one -> one.getWidth()).sum();
    assertTrue(columns <= table.getWidth(), columns + " in " + table.getWidth());
  }
}
