package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.Pictures;
import org.synoptic.ui.reader.WordDiffer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ComparePicturesTest {

  private @org.jspecify.annotations.Nullable Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @Test
  void rowsAndReading(FxRobot robot) {
    robot.interact(
        () -> {
          CompareScreen screen = new CompareScreen(Desks.sample(), new WordDiffer());
          for (Theme theme : Theme.values()) {
            Scene scene = Pictures.show(java.util.Objects.requireNonNull(stage), (Parent) screen.node(), theme, 14);
            Pictures.layOut(scene.getRoot());
            screen.focus();
            Pictures.take(scene, "compare-rows-" + theme.id());
          }
        });
    assertTrue(new File("target/pictures/compare-rows-dark.png").isFile());
  }
}
