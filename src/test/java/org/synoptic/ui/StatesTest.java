package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every screen in every state: nothing is cut off, nothing lies over anything else, cells stand
 * under the heads of their columns. The pictures are kept to be looked at.
 */
@ExtendWith(ApplicationExtension.class)
class StatesTest {

  private static final Path OUT = Path.of("target", "pictures", "states");
  private final FxWorker worker = new FxWorker();
  private @Nullable Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void close() {
    worker.close();
    Words.speak(Locale.ENGLISH);
  }

  /** The views by the names that the command line has for them. */
  static Stream<Arguments> all() {
    List<Arguments> all = new ArrayList<>();
    for (String view :
        List.of("library", "search", "compare", "reading", "coverage", "conflicts", "policies")) {
      for (ScreenState state : ScreenState.values()) {
        all.add(Arguments.of(view, state));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("all")
  void isWholeAndInPlace(String view, ScreenState state, FxRobot robot) throws Exception {
    Words.speak(state.language());
    Stage window = Objects.requireNonNull(stage);
    robot.interact(() -> {
      Desk desk = state.desk();
      Looks looks = new Looks();
      looks.themeProperty().set(state == ScreenState.DARK ? Theme.DARK : Theme.LIGHT);
      looks.scaleProperty().set(state == ScreenState.LARGE ? 2 : 1);
      Shell shell = new Shell(desk, worker, looks, JudgingTest.everyScreen(desk));
      Scene scene = new Scene(shell.node(), 1280, 800);
      looks.dress(scene);
      window.setScene(scene);
      window.show();
      boolean reading = view.equals("reading");
      desk.placeProperty()
          .set(Place.of(reading ? View.COMPARE : View.valueOf(view.toUpperCase(Locale.ROOT))));
      shell.focus();
      if (reading) {
        shell.screen().stream()
            .flatMap(screen -> screen.actions().stream())
            .filter(action -> action.id().equals("action.compare.reading"))
            .forEach(Action::run);
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.getScene().snapshot(null));
    Files.createDirectories(OUT);
    Path file = OUT.resolve(view + "-" + state.name().toLowerCase(Locale.ROOT) + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    List<String> wrong =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> wrong(window.getScene(), state));
    assertEquals(List.of(), wrong);
  }

  private static List<String> wrong(Scene scene, ScreenState state) {
    List<String> wrong = new ArrayList<>();
    if (!state.mayCut()) {
      wrong.addAll(CutOff.in(scene.getRoot()));
    }
    wrong.addAll(Overlap.in(scene.getRoot()));
    wrong.addAll(Aligned.astray(scene.getRoot(), ".matrix-head .report-name", ".tile"));
    wrong.addAll(Aligned.astray(scene.getRoot(), ".column-heads .head-box", ".row-cell .cell-box"));
    return wrong;
  }
}
