package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.SixReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A long list of rows is made readable where it is seen, and nowhere else. */
@ExtendWith(ApplicationExtension.class)
class ScrollingTest {

  private static final int ROWS = 400;
  private static final int STEPS = 40;
  private static final double STEP = 20;
  private static final double LINE = 20;

  private int compared;
  private @Nullable Scene scene;

  @Start
  void start(Stage stage) {
    Desk desk = Desks.with(SixReports.make(2, ROWS));
    CompareScreen screen = new CompareScreen(desk, counting());
    scene = new Scene((Parent) screen.node(), 1280, 800);
    Theme.LIGHT.dress(scene, 1);
    stage.setScene(scene);
    stage.show();
    screen.focus();
  }

  private Differ counting() {
    return (a, b) -> {
      compared++;
      return List.of();
    };
  }

  private ListView<?> list() {
    return (ListView<?>)
        Objects.requireNonNull(Objects.requireNonNull(scene).getRoot().lookup(".rows-list"));
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) Objects.requireNonNull(list().lookup(".virtual-flow"));
  }

  private void scroll(double by) {
    flow().scrollPixels(by);
    flow().layout();
  }

  private List<Integer> seen() {
    int first = Objects.requireNonNull(flow().getFirstVisibleCell()).getIndex();
    int last = Objects.requireNonNull(flow().getLastVisibleCell()).getIndex();
    return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
  }

  @Test
  void scrollingMakesOnlyTheRowsInSight(FxRobot robot) {
    robot.interact(() -> {
      int before = compared;
      int rows = seen().getLast();
      for (int step = 0; step < STEPS; step++) {
        scroll(STEP);
      }
      int came = seen().getLast() - rows;
      assertTrue(came > 0, "it has scrolled");
      assertTrue(
          compared - before <= came + 8,
          (compared - before) + " rows were made readable for " + came + " that came into sight");
    });
  }

  /** The toolkit guesses the height of a row that it has not made; it may be wrong by a line. */
  @Test
  void scrollingUpThroughRowsNobodySawDoesNotJump(FxRobot robot) {
    robot.interact(() -> {
      list().scrollTo(ROWS / 2);
      flow().layout();
      for (int step = 0; step < STEPS; step++) {
        int index = Objects.requireNonNull(flow().getFirstVisibleCell()).getIndex();
        double at = Objects.requireNonNull(flow().getFirstVisibleCell()).getLayoutY();
        scroll(-STEP);
        IndexedCell<?> same = Objects.requireNonNull(flow().getCell(index));
        assertEquals(at + STEP, same.getLayoutY(), LINE, "row " + index);
      }
    });
  }

  @Test
  void theEndIsReached(FxRobot robot) {
    robot.push(javafx.scene.input.KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      assertEquals(ROWS - 1, seen().getLast());
      IndexedCell<?> last = Objects.requireNonNull(flow().getLastVisibleCell());
      assertEquals(
          list().getHeight(), last.getLayoutY() + last.getHeight(), 1, "it is all in sight");
    });
  }
}
