package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.kit.KeyBook;

class KeySheetTest extends WindowTest {

  @AfterEach
  void ownKeysAgain() {
    interact(() -> KeyBook.read(""));
  }

  @Test
  void keyIsChangedByPressingAnotherAndClashIsTold() throws Exception {
    push(KeyCode.SHIFT, KeyCode.F1);
    still();
    int theme =
        lookup("#keys-list").queryListView().getItems().stream()
            .map(one -> ((org.synoptic.ui.kit.Action) one).id())
            .toList()
            .indexOf("action.theme");
    interact(() -> lookup("#keys-list").queryListView().getSelectionModel().clearAndSelect(theme));
    type(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.K);
    still();
    assertEquals(
        "Ctrl+K means “Show all commands” already. Nothing was changed.",
        lookup("#keys-told").queryLabeled().getText());
    type(KeyCode.ENTER);
    type(KeyCode.F9);
    still();
    wholePicture("keys");
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    type(KeyCode.ESCAPE);
    type(KeyCode.F9);
    still();
    assertEquals(Optional.of("dark"), workspace.setting("theme"));
    assertEquals(Optional.of("action.theme=F9"), workspace.setting(Shell.KEYS));
  }
}
