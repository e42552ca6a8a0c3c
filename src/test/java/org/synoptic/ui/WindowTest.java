package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.synoptic.ui.compare.CompareScreen;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.library.LibraryScreen;
import org.synoptic.ui.search.SearchScreen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a library in memory, driven as a user drives it. */
abstract class WindowTest extends FxRobot {

  private static final Path OUT = Path.of("target", "pictures");
  private static final int PATIENCE = 10;

  final SampleWorkspace workspace = library();
  final FxWorker worker = new FxWorker();
  private @Nullable SynopticWindow window;
  private @Nullable Stage stage;

  /** The library of the test. */
  SampleWorkspace library() {
    return SampleWorkspace.full();
  }

  /** The view that was on screen last. */
  Optional<String> lastView() {
    return Optional.of("LIBRARY");
  }

  static Map<View, Supplier<Screen>> screens(Desk desk) {
    return Map.of(
        View.LIBRARY,
        () -> new LibraryScreen(desk),
        View.SEARCH,
        () -> new SearchScreen(desk),
        View.COMPARE,
        () -> new CompareScreen(desk, (a, b) -> List.of()));
  }

  /** The screens of the test. */
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    return screens(desk);
  }

  @BeforeEach
  void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    lastView().ifPresent(view -> workspace.remember("view", view));
    FxToolkit.setupFixture(() -> {
      Stage opened = new Stage();
      stage = opened;
      SynopticWindow made = new SynopticWindow(opened, worker, this::screensOn);
      window = made;
      made.show();
      made.open(workspace);
    });
    still();
  }

  @AfterEach
  void close() throws TimeoutException {
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    FxToolkit.setupFixture(() -> stage().hide());
    worker.close();
  }

  Desk desk() {
    return Objects.requireNonNull(window).desk().orElseThrow();
  }

  Stage stage() {
    return Objects.requireNonNull(stage);
  }

  Optional<Node> focus() {
    return Optional.ofNullable(stage().getScene().getFocusOwner());
  }

  String focusId() {
    return focus().map(Node::getId).orElse("none");
  }

  /** Waits until nothing works in the background. */
  void still() {
    WaitForAsyncUtils.waitForFxEvents();
    until(() -> worker.runningProperty().get() == 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits for a condition on the screen. */
  static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException late) {
      throw new AssertionError("it never came true", late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Keeps a picture of the window, in which no words are cut off. */
  void wholePicture(String name) throws IOException {
    picture(name);
    assertEquals(
        List.of(),
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> CutOff.in(stage().getScene().getRoot())),
        name);
  }

  /** Keeps a picture of the window, to be looked at. */
  void picture(String name) throws IOException {
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage().getScene().snapshot(null));
    Files.createDirectories(OUT);
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", OUT.resolve(name + ".png").toFile());
  }
}
