package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
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
}
