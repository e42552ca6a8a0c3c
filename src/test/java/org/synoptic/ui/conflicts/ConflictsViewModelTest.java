package org.synoptic.ui.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.WordDiffer;

class ConflictsViewModelTest {

  private final Desk desk = Desks.sample();
  private final ConflictsViewModel model = new ConflictsViewModel(desk, new WordDiffer());

  @Test
  void ledgerHasBothValuesAndOutlets() {
    assertEquals(
        "Conflict 1 of 2, number. Northern Courier says 12 crowns; Harbour Post says 15 crowns."
            + " Status: open.",
        model.items().getFirst().spoken(2));
    assertEquals("2 found, 0 settled", model.summary());
  }

  @Test
  void statusIsRecordedWithReason() {
    model.selectedProperty().set(1);
    model.setStatus(Status.ERROR_IN_B, "heard on the tape");
    model.setArbiter("The recording");
    ConflictItem item = model.item().orElseThrow();
    assertEquals(Status.ERROR_IN_B, item.status());
    assertEquals("heard on the tape", item.reason());
    assertEquals("The recording", item.arbiter());
    assertTrue(model.passport().toString().contains("Decided by: The recording"));
    assertEquals(
        "error-in-b", desk.decided(item.conflict().id(), Aspect.STATUS).orElseThrow().value());
    desk.undo();
    desk.undo();
    assertEquals(Status.OPEN, model.item().orElseThrow().status());
  }

  @Test
  void everyStatusIsFoundByItsValue() {
    for (Status status : Status.values()) {
      assertEquals(status, Status.of(status.value()));
    }
    assertEquals(Status.OPEN, Status.of("no such status"));
  }

  @Test
  void passportHasVersionsSpeakersAndWhatWasCut() {
    String number = model.passport().toString();
    assertTrue(number.contains("12 crowns against 15 crowns"));
    assertTrue(number.contains("“a toll of 12”"));
    model.selectedProperty().set(1);
    String speaker = model.passport().toString();
    assertTrue(speaker.contains("Ilse Brandt") && speaker.contains("Karl Voss"));
    assertTrue(speaker.contains("We will not close the river to anyone"));
  }

  @Test
  void opensItsRow() {
    model.open();
    assertEquals(View.COMPARE, desk.placeProperty().get().view());
    assertEquals(
        desk.comparison().orElseThrow().rows().getFirst().id(),
        desk.placeProperty().get().subject().orElseThrow());
  }

  @Test
  void isFoundByRow() {
    model.go(desk.comparison().orElseThrow().rows().get(2).id());
    assertEquals(1, model.selectedProperty().get());
  }
}
