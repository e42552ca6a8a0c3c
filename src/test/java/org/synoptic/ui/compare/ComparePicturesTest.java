package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.model.Comparison;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.Pictures;
import org.synoptic.ui.reader.SixReports;
import org.synoptic.ui.reader.WordDiffer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ComparePicturesTest {

  private @Nullable Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @Test
  void pictures(FxRobot robot) {
    robot.interact(() -> {
      for (Theme theme : Theme.values()) {
        picture(SampleComparison.make(), theme, 14, "two");
        picture(SixReports.make(3, 60), theme, 14, "three");
      }
      picture(SixReports.make(7, 40), Theme.LIGHT, 14, "six");
      picture(SampleComparison.make(), Theme.LIGHT, 28, "two-200");
    });
    assertTrue(new File("target/pictures/compare-two-200-reading-light.png").isFile());
  }

  private void picture(Comparison comparison, Theme theme, double size, String name) {
    Desk desk = Desks.with(comparison);
    desk.queryProperty().set("board");
    CompareScreen screen = new CompareScreen(desk, new WordDiffer());
    Scene scene = Pictures.show(Objects.requireNonNull(stage), (Parent) screen.node(), theme, size);
    screen.focus();
    Pictures.take(scene, "compare-" + name + "-rows-" + theme.id());
    screen.actions().getFirst().run();
    screen.focus();
    Pictures.layOut(scene.getRoot());
    Pictures.take(scene, "compare-" + name + "-reading-" + theme.id());
  }
}
