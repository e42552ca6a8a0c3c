package org.synoptic.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.ui.coverage.MatrixExport.Format;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.Pictures;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CoverageExportTest {

  @TempDir Path folder;
  private @Nullable Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void writesEachFormatAndSaysSo(FxRobot robot) throws Exception {
    Desk desk = Desks.sample();
    robot.interact(() -> {
      CoverageScreen screen = new CoverageScreen(desk);
      Pictures.show(Objects.requireNonNull(stage), (Parent) screen.node(), Theme.LIGHT, 1);
      for (Format format : Format.values()) {
        screen.export(format, folder.resolve("matrix." + format.suffix()));
      }
      screen.export(Format.CSV, folder.resolve("no/such/folder.csv"));
    });
    assertTrue(Files.readString(folder.resolve("matrix.svg")).contains("River Toll Plan"));
    assertEquals(7, Files.readAllLines(folder.resolve("matrix.csv")).size());
    assertTrue(ImageIO.read(folder.resolve("matrix.png").toFile()).getWidth() > 700);
    assertEquals(4, desk.notices().size());
    assertTrue(desk.notices().getLast().problem());
    assertTrue(desk.notices().getLast().message().contains("folder.csv"));
  }
}
