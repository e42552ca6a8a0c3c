package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.model.Comparison;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.SampleTexts;
import org.synoptic.ui.compare.CompareScreen;
import org.synoptic.ui.conflicts.ConflictsScreen;
import org.synoptic.ui.coverage.CoverageScreen;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.policy.PoliciesScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screens of comparison by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

  private final Desk desk = Desks.sample();
  private final Comparison comparison = desk.comparison().orElseThrow();
  private @Nullable Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private Screen show(FxRobot robot, Function<Desk, Screen> maker) {
    Screen screen = on(() -> maker.apply(desk));
    robot.interact(() -> {
      Parent node = (Parent) screen.node();
      Pictures.show(Objects.requireNonNull(stage), node, Theme.LIGHT, 1);
      Keys.install(node, screen.actions());
      screen.focus();
    });
    return screen;
  }

  private static <T> T on(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  private static void type(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ListView<?> list(FxRobot robot, String style) {
    return robot.lookup(style).queryListView();
  }

  private String row(int number) {
    return comparison.rows().get(number).id();
  }

  @Test
  void comparesByKeys(FxRobot robot) {
    Screen screen = show(robot, one -> new CompareScreen(one, new WordDiffer()));
    ListView<?> rows = list(robot, ".rows-list");
    type(robot, KeyCode.C);
    assertEquals(List.of(0, 2), List.copyOf(rows.getItems()));
    type(robot, KeyCode.A);
    assertEquals(6, rows.getItems().size());

    type(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals("accepted", desk.decided(row(2), Aspect.ACCEPTANCE).orElseThrow().value());
    assertEquals(3, rows.getSelectionModel().getSelectedIndex());
    robot.interact(desk::undo);
    assertEquals(Optional.empty(), desk.decided(row(2), Aspect.ACCEPTANCE));

    type(robot, KeyCode.DELETE);
    assertEquals("rejected", desk.decided(row(3), Aspect.ACCEPTANCE).orElseThrow().value());

    robot.push(KeyCode.CONTROL, KeyCode.R);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(rows.isVisible() && rows.getParent().isVisible() && rows.isFocused());
    Node reader = robot.lookup(".reader-list").nth(0).query();
    assertTrue(reader.isFocused());
    assertTrue(reader.getAccessibleText().contains("Fishing boats"), reader.getAccessibleText());
    type(robot, KeyCode.UP);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(rows.isFocused());
    assertEquals(3, rows.getSelectionModel().getSelectedIndex());
    assertEquals(3, screen.panes().size());
  }

  @Test
  void choosesColumnsJoinsRowsAndFoldsByKeys(FxRobot robot) {
    Screen screen = show(robot, one -> new CompareScreen(one, new WordDiffer()));
    ListView<?> rows = list(robot, ".rows-list");
    type(robot, KeyCode.J);
    assertEquals(5, rows.getItems().size());
    robot.interact(desk::undo);
    assertEquals(6, rows.getItems().size());
    assertEquals(1, robot.lookup(".inspector").queryAll().size());
    type(robot, KeyCode.I);
    assertEquals(0, robot.lookup(".inspector").queryAll().size());
    assertEquals(2, screen.panes().size());
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(
        rows.getAccessibleText().contains("Column 1, Harbour Post"), rows.getAccessibleText());
    type(robot, KeyCode.K);
    assertTrue(desk.sheetProperty().get().isPresent());
  }

  @Test
  void linksAndRecordsSilenceByKeys(FxRobot robot) {
    show(robot, one -> new CompareScreen(one, new WordDiffer()));
    type(robot, KeyCode.END, KeyCode.UP, KeyCode.DIGIT3, KeyCode.RIGHT, KeyCode.DIGIT0);
    String claim = comparison.rows().get(4).claims().getFirst().id();
    assertEquals("plan/3", desk.decided(claim, Aspect.LINK).orElseThrow().value());
    String silence = Decisions.silence("plan/3", SampleTexts.HARBOUR.id());
    assertTrue(desk.decided(silence, Aspect.SILENCE).isPresent());
  }

  @Test
  void overviewTravelsByKeys(FxRobot robot) {
    Screen screen = show(robot, one -> new CompareScreen(one, new WordDiffer()));
    Node strip = screen.panes().getFirst();
    robot.interact(strip::requestFocus);
    type(robot, KeyCode.RIGHT, KeyCode.DOWN);
    assertEquals(1, list(robot, ".rows-list").getSelectionModel().getSelectedIndex());
    assertTrue(
        strip.getAccessibleText().contains("Harbour Post, row 2 of 6: only one"),
        strip.getAccessibleText());
  }

  @Test
  void goesToPlacesThatOtherScreensPointTo(FxRobot robot) {
    Screen screen = show(robot, one -> new CompareScreen(one, new WordDiffer()));
    robot.interact(() -> screen.go(org.synoptic.ui.kit.Place.of(View.COMPARE, row(4))));
    assertEquals(4, list(robot, ".rows-list").getSelectionModel().getSelectedIndex());
    robot.interact(() -> screen.go(org.synoptic.ui.kit.Place.of(View.COMPARE, "plan/2")));
    assertEquals(List.of(3), List.copyOf(list(robot, ".rows-list").getItems()));
  }

  @Test
  void matrixByKeys(FxRobot robot) {
    show(robot, CoverageScreen::new);
    type(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DIGIT0);
    String silence = Decisions.silence("plan/3", SampleTexts.HARBOUR.id());
    assertEquals("accounts, publish", desk.decided(silence, Aspect.SILENCE).orElseThrow().value());
    String spoken = list(robot, ".matrix-list").getAccessibleText();
    assertTrue(
        spoken.contains("Clause 3 Accounts, Harbour Post: absent, judged by Reader"), spoken);
    type(robot, KeyCode.UP, KeyCode.ENTER);
    assertEquals(View.COMPARE, desk.placeProperty().get().view());
  }

  @Test
  void conflictStatusByKey(FxRobot robot) {
    show(robot, one -> new ConflictsScreen(one, new WordDiffer()));
    type(robot, KeyCode.DOWN, KeyCode.E);
    robot.interact(() -> desk.sheetProperty().get().orElseThrow().actions().getFirst().run());
    String id = comparison.conflicts().get(1).id();
    assertEquals("error-in-a", desk.decided(id, Aspect.STATUS).orElseThrow().value());
    type(robot, KeyCode.ENTER);
    assertEquals(Optional.of(row(2)), desk.placeProperty().get().subject());
  }

  @Test
  void clauseTreeByKeys(FxRobot robot) {
    Screen screen = show(robot, PoliciesScreen::new);
    type(robot, KeyCode.DOWN);
    ListView<?> claims = list(robot, ".claims");
    assertEquals(2, claims.getItems().size());
    assertTrue(claims.getAccessibleText().contains("2 Flood walls"));
    robot.interact(() -> screen.panes().getLast().requestFocus());
    type(robot, KeyCode.HOME, KeyCode.ENTER);
    String claim = comparison.rows().get(3).claims().getFirst().id();
    assertEquals(Optional.of(claim), desk.placeProperty().get().subject());
  }
}
