package org.synoptic.ui.reader;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.synoptic.ui.kit.Theme;

/** Takes pictures of screens into {@code target/pictures}. */
public final class Pictures {

  private Pictures() {}

  /** Puts a node on a stage. */
  public static Scene show(Stage stage, Parent node, Theme theme, double scale) {
    if (node.getScene() != null) {
      node.getScene().setRoot(new javafx.scene.layout.Pane());
    }
    Scene scene = new Scene(node, 1280, 760);
    theme.dress(scene, scale);
    stage.setScene(scene);
    stage.show();
    layOut(node);
    return scene;
  }

  /** Lays a node out until nothing changes any more. */
  public static void layOut(Parent node) {
    for (int pass = 0; pass < 3; pass++) {
      node.applyCss();
      node.layout();
    }
  }

  /** Takes a picture of a scene. */
  public static void take(Scene scene, String name) {
    layOut(scene.getRoot());
    File file = new File("target/pictures/" + name + ".png");
    file.getParentFile().mkdirs();
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
