package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.ui.kit.Tip;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a pointer that rests on something is told. */
@ExtendWith(ApplicationExtension.class)
class TipTest {

  private static final int PATIENCE = 20;

  @Start
  void start(Stage stage) {
    Label ferry = new Label("Ferry");
    ferry.setId("ferry");
    Label barge = new Label("Barge");
    barge.setId("barge");
    VBox box = new VBox(60, ferry, barge);
    // The pointer is in the corner at first.
    box.setPadding(new Insets(40));
    stage.setScene(new Scene(box, 400, 300));
    stage.show();
  }

  private static List<String> shown() {
    return Window.getWindows().stream()
        .filter(Tooltip.class::isInstance)
        .filter(Window::isShowing)
        .map(one -> ((Tooltip) one).getText())
        .toList();
  }

  private static void await(List<String> words) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(TipTest::shown).get().equals(words));
  }

  @Test
  void aPointerThatRestsIsToldTheWordsOfNow(FxRobot robot) throws TimeoutException {
    Label ferry = robot.lookup("#ferry").queryAs(Label.class);
    StringBuilder words = new StringBuilder("Oxholm");
    robot.interact(() -> {
      Tip.set(ferry, words::toString);
      words.append(" at noon");
    });
    robot.moveTo(ferry);
    await(List.of("Oxholm at noon"));
    assertEquals("Oxholm", ferry.getAccessibleHelp(), "what a screen reader is told");
    robot.moveTo("#barge");
    await(List.of());
  }

  @Test
  void whoHasNoWordsAnyMoreShowsNone(FxRobot robot) throws TimeoutException {
    Label ferry = robot.lookup("#ferry").queryAs(Label.class);
    Label barge = robot.lookup("#barge").queryAs(Label.class);
    robot.interact(() -> {
      Tip.set(ferry, "Oxholm");
      Tip.set(barge, "Eastport");
    });
    robot.moveTo(ferry);
    await(List.of("Oxholm"));
    robot.interact(() -> Tip.set(ferry, ""));
    robot.moveTo(barge);
    await(List.of("Eastport"));
    robot.moveTo(ferry);
    await(List.of());
    assertEquals("", Tip.of(ferry));
    assertFalse(Tip.of(barge).isEmpty());
  }
}
