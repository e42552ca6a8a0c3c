package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.SampleTexts;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.WordDiffer;

class ReadingViewModelTest {

  private final Desk desk = Desks.sample();
  private final CompareViewModel model = new CompareViewModel(desk, new WordDiffer());
  private final ReadingViewModel reading = new ReadingViewModel(model);

  private List<String> marked(int report, String style) {
    String text = (report == 0 ? SampleTexts.COURIER : SampleTexts.HARBOUR).text();
    return reading.marks(report).stream()
        .filter(mark -> mark.style().equals(style))
        .map(Mark::span)
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void claimsStepInReadingOrderOfColumn() {
    model.columnProperty().set(1);
    model.go(0);
    reading.stepClaim(1);
    assertEquals(1, model.rowProperty().get());
    reading.stepClaim(1);
    assertEquals(2, model.rowProperty().get());
    reading.stepClaim(-1);
    assertEquals(1, model.rowProperty().get());
  }

  @Test
  void selectedRowIsMarkedInBothTexts() {
    model.go(2);
    assertEquals(List.of("We will not close the river to anyone"), marked(0, "picked"));
    assertEquals(List.of("We will not close the river to anyone"), marked(1, "picked"));
    assertEquals(List.of("We will not close the river to anyone"), marked(1, "reuse"));
  }

  @Test
  void textsAreTiedByRow() {
    assertEquals(OptionalInt.of(1), reading.beside(0, 1, 1));
    assertEquals(OptionalInt.of(2), reading.beside(0, 2, 1));
    model.go(4);
    assertEquals(OptionalInt.of(2), reading.piece(0));
    assertEquals(OptionalInt.empty(), reading.piece(1));
  }

  @Test
  void hitsStepRoundInColumn() {
    desk.queryProperty().set("river");
    assertEquals(3, reading.hits(0).size());
    reading.stepHit(1);
    reading.stepHit(1);
    assertEquals(1, reading.hitProperty().get());
    assertEquals(List.of("river"), marked(0, "current"));
    reading.stepHit(-1);
    reading.stepHit(-1);
    assertEquals(2, reading.hitProperty().get());
    assertTrue(reading.hitSummary().contains("3 of 3"));
  }

  @Test
  void clickOnClaimSelectsItsRow() {
    int position = SampleTexts.HARBOUR.text().indexOf("half of all") + 3;
    reading.pick(1, position);
    assertEquals(5, model.rowProperty().get());
    assertEquals(1, model.columnProperty().get());
  }

  @Test
  void chipsStandAfterTheirClaims() {
    var chip = reading.chips(0).getFirst();
    assertEquals("plan/1", chip.clause().address());
    assertTrue(SampleTexts.COURIER.text().substring(0, chip.position()).endsWith("from June"));
  }
}
