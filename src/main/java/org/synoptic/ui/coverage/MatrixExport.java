package org.synoptic.ui.coverage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Writes the matrix to a file in the background and says how it went. */
final class MatrixExport {

  private static final double SHARPNESS = 2;

  private final Desk desk;

  MatrixExport(Desk desk) {
    this.desk = desk;
  }

  /** What can be written. */
  enum Format {
    /** Vector drawing for a paper. */
    SVG("svg"),
    /** Picture as on screen. */
    PNG("png"),
    /** Table. */
    CSV("csv");

    private final String suffix;

    Format(String suffix) {
      this.suffix = suffix;
    }

    /** What the name of the file ends with, without the dot. */
    String suffix() {
      return suffix;
    }
  }

  /**
   * Writes the matrix.
   *
   * @param sheets style sheets of the window, for the picture
   */
  void write(Matrix matrix, Format format, Path file, List<String> sheets) {
    switch (format) {
      case SVG -> inBackground(file, () -> text(file, MatrixSvg.write(matrix)));
      case CSV -> inBackground(file, () -> text(file, MatrixCsv.write(matrix)));
      case PNG -> {
        BufferedImage picture = picture(matrix, sheets);
        inBackground(file, () -> ImageIO.write(picture, "png", file.toFile()));
      }
    }
  }

  private static boolean text(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return true;
  }

  private interface Writing {
    boolean write() throws IOException;
  }

  private void inBackground(Path file, Writing writing) {
    desk.worker()
        .run(
            Words.get("work.export", file.getFileName()),
            progress -> writing.write(),
            done -> desk.notices().add(Notice.of(Words.get("export.done", file))),
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("matrix.failed", file, Failures.message(failure)), failure)));
  }

  /** All lines of the matrix, also those that are scrolled out of sight. */
  private static BufferedImage picture(Matrix matrix, List<String> sheets) {
    VBox all = new VBox(MatrixRow.head(matrix.columns()));
    all.getStyleClass().add("matrix-picture");
    matrix.lines().forEach(line -> all.getChildren().add(new MatrixRow(line)));
    Scene scene = new Scene(all);
    scene.getStylesheets().setAll(sheets);
    SnapshotParameters sharp = new SnapshotParameters();
    sharp.setTransform(new Scale(SHARPNESS, SHARPNESS));
    return SwingFXUtils.fromFXImage(all.snapshot(sharp, null), null);
  }
}
