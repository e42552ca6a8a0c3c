package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What looks for words over words, and for cells beside their columns, finds them. */
@ExtendWith(ApplicationExtension.class)
class OverlapTest {

  private static Label at(String words, double x, double y) {
    Label label = new Label(words);
    label.resizeRelocate(x, y, 100, 20);
    return label;
  }

  private static Pane in(javafx.scene.Node... nodes) {
    Pane pane = new Pane(nodes);
    new Scene(pane);
    pane.resize(400, 200);
    return pane;
  }

  @Test
  void findsWordsOverWords(FxRobot robot) {
    robot.interact(() -> {
      assertEquals(List.of("one / two"), Overlap.in(in(at("one", 0, 0), at("two", 50, 10))));
      assertEquals(List.of(), Overlap.in(in(at("one", 0, 0), at("two", 0, 20))));
    });
  }

  @Test
  void whatIsScrolledOutOfSightLiesOverNothing(FxRobot robot) {
    robot.interact(() -> {
      Pane box = new Pane(at("hidden", 0, 150));
      box.resize(100, 100);
      box.setClip(new Rectangle(100, 100));
      assertEquals(List.of(), Overlap.in(in(box, at("below", 0, 150))));
    });
  }

  @Test
  void wordsInsideAButtonBelongToIt(FxRobot robot) {
    robot.interact(() -> {
      Button button = new Button("save", at("Ctrl+S", 0, 0));
      Pane pane = in(button);
      pane.applyCss();
      button.resize(200, 40);
      button.layout();
      assertEquals(List.of(), Overlap.in(pane));
    });
  }

  @Test
  void findsCellsBesideTheirColumn(FxRobot robot) {
    robot.interact(() -> {
      Label head = at("A", 10, 0);
      head.getStyleClass().add("head");
      Label right = at("x", 10, 20);
      Label wrong = at("y", 14, 40);
      right.getStyleClass().add("cell");
      wrong.getStyleClass().add("cell");
      assertEquals(1, Aligned.astray(in(head, right, wrong), ".head", ".cell").size());
      assertEquals(List.of(), Aligned.astray(in(head, right), ".head", ".cell"));
    });
  }
}
