package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.testfx.util.WaitForAsyncUtils;

class KeysTest extends WindowTest {

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
  }

  private static boolean means(KeyEvent event, String key, Supplier<Node> focus) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> Keys.means(event, KeyCombination.valueOf(key), focus.get()));
  }

  @Test
  void plainLetterActsInListOnly() {
    KeyEvent letter = pressed(KeyCode.N, false, false);
    assertTrue(means(letter, "N", ListView::new));
    assertFalse(means(letter, "N", TextField::new));
    assertFalse(means(letter, "N", Button::new));
  }

  @Test
  void twinActsEverywhere() {
    KeyEvent twin = pressed(KeyCode.N, true, true);
    assertTrue(means(twin, "N", TextField::new));
    assertTrue(means(twin, "N", Button::new));
    assertFalse(means(twin, "M", Button::new));
  }

  @Test
  void textFieldKeepsItsOwnKeys() {
    assertFalse(means(pressed(KeyCode.V, false, true), "Shortcut+V", TextField::new));
    assertTrue(means(pressed(KeyCode.V, false, true), "Shortcut+V", ListView::new));
    assertTrue(means(pressed(KeyCode.K, false, true), "Shortcut+K", TextField::new));
  }

  @Test
  void noKeyMeansTwoThingsOnScreen() {
    Desk desk = desk();
    Shell shell =
        WaitForAsyncUtils.waitForAsyncFx(
            5000, () -> new Shell(desk, worker, new Looks(), screens(desk)));
    List<Action> window = shell.table().window();
    for (Supplier<Screen> maker : screens(desk).values()) {
      Screen screen = WaitForAsyncUtils.waitForAsyncFx(5000, maker::get);
      assertEquals(List.of(), new ActionTable(window, screen.actions()).clashes());
    }
  }

  @Test
  void paletteFindsPartsOfWordsInAnyOrderAndPutsBeginningsFirst() {
    Runnable nothing = () -> {};
    Action larger = Action.of("action.text.larger", Feather.ZOOM_IN, "", nothing);
    Action search = Action.of("action.search", Feather.SEARCH, "", nothing);
    Action paste = Action.of("action.library.paste", Feather.CLIPBOARD, "", nothing);
    PaletteModel model = new PaletteModel(List.of(search, paste, larger));
    assertEquals(List.of(larger), model.matching("text larg"));
    assertEquals(List.of(search), model.matching("the sea"));
    assertEquals(List.of(paste, larger), model.matching("te"));
    assertEquals(List.of(search, paste, larger), model.matching(" "));
    assertEquals(List.of(), model.matching("zebra"));
  }
}
