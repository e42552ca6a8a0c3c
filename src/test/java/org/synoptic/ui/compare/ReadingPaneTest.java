package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.Pictures;
import org.synoptic.ui.reader.SixReports;
import org.synoptic.ui.reader.WordDiffer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Full texts are made anew only where something else lies over them, and drawn directly. */
@ExtendWith(ApplicationExtension.class)
class ReadingPaneTest {

  private @Nullable Scene scene;
  private @Nullable CompareScreen screen;

  @Start
  void start(Stage stage) {
    screen = new CompareScreen(Desks.with(SixReports.make(2, 60)), new WordDiffer());
    scene = Pictures.show(stage, (Parent) screen.node(), Theme.LIGHT, 1);
    run("action.compare.reading");
    Pictures.layOut(root());
  }

  private Parent root() {
    return Objects.requireNonNull(scene).getRoot();
  }

  private void run(String action) {
    Objects.requireNonNull(screen).actions().stream()
        .filter(one -> one.id().equals(action))
        .findFirst()
        .ifPresent(Action::run);
  }

  /** What the cells of the first column show, by their numbers. */
  private Map<Integer, Node> shown() {
    return Objects.requireNonNull(root().lookup(".reader-list")).lookupAll(".reader-cell").stream()
        .map(ReaderCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.getItem() != null && cell.getItem() > 0)
        .collect(Collectors.toMap(ReaderCell::getItem, ReaderCell::getGraphic));
  }

  private static boolean picked(Map<Integer, Node> shown, int piece) {
    return Objects.requireNonNull(shown.get(piece)).lookupAll(".mark-picked").stream()
        .anyMatch(path -> !((Path) path).getElements().isEmpty());
  }

  @Test
  void anotherRowChangesOnlyWhereItsClaimsStand(FxRobot robot) {
    Map<Integer, Node> before = new HashMap<>();
    robot.interact(() -> {
      Objects.requireNonNull(screen).focus();
      before.putAll(shown());
      assertTrue(picked(before, 1));
    });
    robot.push(KeyCode.DOWN);
    robot.interact(() -> {
      Pictures.layOut(root());
      Map<Integer, Node> after = shown();
      assertNotSame(before.get(1), after.get(1), "the claims of both rows");
      assertTrue(picked(after, 1));
      assertSame(before.get(2), after.get(2), "no claim of either row");
    });
  }

  @Test
  void aCellIsAsHighAsItsWords(FxRobot robot) {
    robot.interact(() -> {
      List<Region> texts =
          shown().values().stream()
              .map(graphic -> (Region) Objects.requireNonNull(graphic.lookup(".marked-text")))
              .toList();
      assertFalse(texts.isEmpty());
      for (Region text : texts) {
        double inside = ((Region) text.getParent()).getHeight();
        assertEquals(text.prefHeight(text.getWidth()), inside, 1, text.getAccessibleText());
      }
    });
  }

  @Test
  void theBarBesideTheTextTellsHowMuchOfItIsInSight(FxRobot robot) {
    robot.interact(() -> {
      ListView<?> list = (ListView<?>) Objects.requireNonNull(root().lookup(".reader-list"));
      ScrollBar bar =
          list.lookupAll(".scroll-bar").stream()
              .map(ScrollBar.class::cast)
              .filter(one -> one.getOrientation() == Orientation.VERTICAL)
              .findFirst()
              .orElseThrow();
      double share = bar.getVisibleAmount() / (bar.getMax() - bar.getMin());
      double high =
          shown().values().stream()
              .mapToDouble(graphic -> graphic.getLayoutBounds().getHeight())
              .average()
              .orElseThrow();
      double guess = list.getHeight() / (high * list.getItems().size());
      assertTrue(share > guess / 3, share + " where about " + guess + " is in sight");
    });
  }

  @Test
  void whatScrollsIsNotDrawnIntoPictureFirst(FxRobot robot) {
    robot.interact(() -> {
      for (String pane : new String[] {".reading-pane", ".rows-pane"}) {
        assertFalse(Objects.requireNonNull(root().lookup(pane + " > .viewport")).isCache(), pane);
      }
    });
  }
}
