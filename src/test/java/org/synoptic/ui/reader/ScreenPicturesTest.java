package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.model.Comparison;
import org.synoptic.ui.CutOff;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.Unnamed;
import org.synoptic.ui.compare.CompareScreen;
import org.synoptic.ui.conflicts.ConflictsScreen;
import org.synoptic.ui.coverage.CoverageScreen;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.policy.PoliciesScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws every screen of comparison in every state and looks for controls without a spoken name. */
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesTest {

  private @Nullable Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void compareRowsAndReading(FxRobot robot) {
    everyState(robot, "compare", desk -> new CompareScreen(desk, new WordDiffer()));
    robot.interact(() -> {
      draw(reading(), Theme.LIGHT, 1, "reading-three-light");
      draw(reading(), Theme.DARK, 1, "reading-three-dark");
      draw(reading(), Theme.LIGHT, 2, "reading-200");
    });
  }

  private static Screen reading() {
    Desk desk = Desks.with(SixReports.make(3, 40));
    desk.queryProperty().set("board");
    CompareScreen screen = new CompareScreen(desk, new WordDiffer());
    run(screen, "action.compare.reading");
    return screen;
  }

  @Test
  void coverage(FxRobot robot) {
    everyState(robot, "coverage", CoverageScreen::new);
  }

  @Test
  void conflicts(FxRobot robot) {
    everyState(robot, "conflicts", desk -> new ConflictsScreen(desk, new WordDiffer()));
  }

  @Test
  void policies(FxRobot robot) {
    everyState(robot, "policies", PoliciesScreen::new);
  }

  private void everyState(FxRobot robot, String name, Function<Desk, Screen> maker) {
    robot.interact(() -> {
      Comparison six = SixReports.make(6, 14);
      Comparison two = SampleComparison.make();
      for (Theme theme : Theme.values()) {
        draw(maker.apply(Desks.with(six)), theme, 1, name + "-six-" + theme.id());
        draw(maker.apply(Desks.with(two)), theme, 1, name + "-two-" + theme.id());
      }
      draw(maker.apply(Desks.with(two)), Theme.LIGHT, 2, name + "-200");
      draw(maker.apply(Desks.closed(two)), Theme.LIGHT, 1, name + "-empty");
      draw(maker.apply(Desks.with(bare())), Theme.LIGHT, 1, name + "-bare");
    });
  }

  /** Two reports in which nothing was found, and no policy. */
  private static Comparison bare() {
    Comparison two = SampleComparison.make();
    return new Comparison(
        two.reports(),
        List.of(),
        two.analyses(),
        java.util.Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void run(Screen screen, String action) {
    assertTrue(
        screen.actions().stream()
            .filter(one -> one.id().equals(action))
            .peek(org.synoptic.ui.kit.Action::run)
            .findFirst()
            .isPresent());
  }

  private void draw(Screen screen, Theme theme, double scale, String name) {
    Parent node = (Parent) screen.node();
    Scene scene = Pictures.show(Objects.requireNonNull(stage), node, theme, scale);
    screen.focus();
    Pictures.take(scene, name);
    assertEquals(List.of(), Unnamed.in(node), name);
    assertEquals(List.of(), CutOff.in(node), name);
  }
}
