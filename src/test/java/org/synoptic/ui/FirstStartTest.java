package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.kit.View;

class FirstStartTest extends WindowTest {

  @Override
  Optional<String> lastView() {
    return Optional.empty();
  }

  @Test
  void opensComparisonOfFirstDossier() {
    assertEquals(View.COMPARE, desk().placeProperty().get().view());
    assertEquals(Optional.of(SampleWorkspace.DOSSIER), desk().dossierProperty().get());
    assertTrue(lookup(".compare-screen").tryQuery().isPresent());
    assertTrue(lookup(".library").tryQuery().isEmpty());
  }

  @Test
  void tourHasFiveStepsAndCanBeLeft() throws Exception {
    wholePicture("tour");
    assertTrue(spoken().startsWith("1 of 5"), spoken());
    type(KeyCode.F2);
    still();
    assertTrue(spoken().startsWith("2 of 5"), spoken());
    push(KeyCode.SHIFT, KeyCode.F2);
    still();
    assertFalse(lookup(".tour").query().isVisible());
    assertEquals(Optional.of("taken"), workspace.setting(Tour.SETTING));
  }

  private String spoken() {
    return lookup(".tour").query().getAccessibleText();
  }
}
