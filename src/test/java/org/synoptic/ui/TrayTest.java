package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Orphan;
import org.synoptic.model.Alignment;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.QuoteSelector;

/** An alignment that lost a claim waits in the tray and is settled by keys. */
class TrayTest extends WindowTest {

  private static final Alignment ROWS =
      new Alignment("alignment:1", "Ines' rows", "Ines", List.of(List.of("a1", "b2")));

  @Override
  SampleWorkspace library() {
    SampleWorkspace full = SampleWorkspace.full();
    String text = SampleTexts.COURIER.text();
    full.put(
        new Orphan(
            new Judgement(
                4,
                ROWS.subject(),
                Aspect.ALIGNMENT,
                ROWS.value(),
                "",
                "Ines",
                Instant.parse("2031-04-05T09:00:00Z")),
            SampleTexts.COURIER.id(),
            SampleTexts.HARBOUR.id(),
            List.of(
                QuoteSelector.of(
                    SampleTexts.COURIER.id(),
                    text,
                    SampleTexts.span(SampleTexts.COURIER, "Opponents fear that freight"))),
            Optional.of(SampleTexts.span(SampleTexts.HARBOUR, "half of all freight"))));
    return full;
  }

  private void openTray() {
    push(KeyCode.CONTROL, KeyCode.J);
    still();
  }

  private boolean shown(String words) {
    return lookup((Labeled label) -> String.valueOf(label.getText()).contains(words))
        .tryQuery()
        .isPresent();
  }

  @Test
  void rowsAreToldByTheirNameAndAttachedAndTakenBack() throws Exception {
    openTray();
    assertEquals("tray-list", focusId());
    assertTrue(shown("Rows under a name: Ines' rows, by Ines"), "the name, not the ids of claims");
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    wholePicture("tray-alignment");
    push(KeyCode.ENTER);
    still();
    assertEquals(List.of(), workspace.orphans());
    assertTrue(shown("The tray is empty."));
    Judgement attached = workspace.judgements().getLast();
    assertEquals(Aspect.ALIGNMENT, attached.aspect());
    assertEquals(ROWS.value(), attached.value());
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);
    still();
    Judgement back = workspace.judgements().getLast();
    assertEquals(ROWS.subject(), back.subject());
    assertEquals(ROWS.value(), back.value(), "the rows stand as they did");
  }

  @Test
  void rowsAreLetGoWithAReason() {
    openTray();
    push(KeyCode.DELETE);
    still();
    write("the claim is gone");
    push(KeyCode.ENTER);
    still();
    assertEquals(List.of(), workspace.orphans());
    assertEquals("the claim is gone", workspace.judgements().getLast().reason());
  }
}
