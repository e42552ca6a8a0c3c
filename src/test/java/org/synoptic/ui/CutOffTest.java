package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.ui.kit.Tip;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What looks for words that are cut off finds them. */
@ExtendWith(ApplicationExtension.class)
class CutOffTest {

  private static final String WORDS = "More words than there is room for";

  private static Pane laidOut(Label label, double width, double box) {
    Pane pane = new Pane(label);
    new Scene(pane);
    pane.applyCss();
    label.resize(width, 30);
    pane.resize(box, 30);
    label.layout();
    return pane;
  }

  @Test
  void findsWordsThatEndInDots(FxRobot robot) {
    robot.interact(() -> {
      Pane pane = laidOut(new Label(WORDS), 60, 100);
      assertEquals(1, CutOff.in(pane).size(), CutOff.in(pane).toString());
      assertEquals(List.of(), CutOff.in(laidOut(new Label(WORDS), 400, 400)));
    });
  }

  @Test
  void findsWordsOutsideTheirBox(FxRobot robot) {
    robot.interact(() ->
        assertEquals(
            List.of("beyond its box: " + WORDS), CutOff.in(laidOut(new Label(WORDS), 400, 100))));
  }

  @Test
  void wordsThatAPointerIsToldMayBeShort(FxRobot robot) {
    robot.interact(() -> {
      Label label = new Label(WORDS);
      Tip.set(label, WORDS);
      assertEquals(List.of(), CutOff.in(laidOut(label, 60, 100)));
    });
  }
}
