package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;
import org.testfx.util.WaitForAsyncUtils;

/** The next start shows each screen where it was left. */
class PositionsTest extends WindowTest {

  private final Map<View, Screen> made = new EnumMap<>(View.class);

  @Override
  Optional<String> lastView() {
    return Optional.of("COMPARE");
  }

  @Override
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    Map<View, Supplier<Screen>> all = new HashMap<>();
    JudgingTest.everyScreen(desk)
        .forEach((view, maker) ->
            all.put(
                view,
                () -> {
                  Screen screen = maker.get();
                  made.put(view, screen);
                  return screen;
                }));
    return all;
  }

  private Position position(View view) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> screen(view).position());
  }

  private Screen screen(View view) {
    return Optional.ofNullable(made.get(view)).orElseThrow();
  }

  private void visit(KeyCode number, KeyCode... keys) {
    push(KeyCode.ALT, number);
    still();
    type(keys);
    still();
  }

  /** Closes the window and opens another one on the same library. */
  private FxWorker again() {
    interact(() -> stage().hide());
    still();
    made.clear();
    FxWorker other = new FxWorker();
    interact(() -> {
      Stage stage = new Stage();
      SynopticWindow window = new SynopticWindow(stage, other, this::screensOn);
      later = Optional.of(stage);
      window.show();
      window.open(workspace);
      second = Optional.of(window);
    });
    until(() -> other.runningProperty().get() == 0);
    return other;
  }

  private Optional<SynopticWindow> second = Optional.empty();
  private Optional<Stage> later = Optional.empty();

  @Test
  void everyScreenIsAsItWasLeft() {
    visit(KeyCode.DIGIT3, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
    visit(KeyCode.DIGIT4, KeyCode.DOWN, KeyCode.RIGHT);
    visit(KeyCode.DIGIT5, KeyCode.DOWN);
    visit(KeyCode.DIGIT6, KeyCode.DOWN, KeyCode.DOWN);
    visit(KeyCode.DIGIT1, KeyCode.DOWN);
    Map<View, Position> left = new EnumMap<>(View.class);
    made.keySet().forEach(view -> left.put(view, position(view)));
    assertEquals(Optional.of(1), position(View.COMPARE).number("column"));
    assertEquals(Optional.of("plan/2"), position(View.COVERAGE).get("clause"));
    assertTrue(position(View.CONFLICTS).get("conflict").isPresent());
    assertTrue(position(View.LIBRARY).get("document").isPresent());
    FxWorker other = again();
    Desk desk = second.flatMap(SynopticWindow::desk).orElseThrow();
    for (View view : left.keySet()) {
      interact(() -> desk.placeProperty().set(Place.of(view)));
      until(() -> other.runningProperty().get() == 0);
      until(() -> screen(view).position().equals(left.get(view)));
    }
    // What a window remembers when it closes takes its worker.
    interact(() -> later.orElseThrow().hide());
    until(() -> other.runningProperty().get() == 0);
    other.close();
  }

  @Test
  void anotherDossierDoesNotTakeThePlaceOfTheFirst() {
    visit(KeyCode.DIGIT4, KeyCode.DOWN, KeyCode.DOWN);
    Position before = position(View.COVERAGE);
    assertEquals(Optional.of("plan/3"), before.get("clause"));
    workspace.save(
        new Dossier(
            "Another", SampleWorkspace.DOSSIER.reports(), SampleWorkspace.DOSSIER.policies()));
    interact(() -> desk().open(workspace.dossiers().getFirst()));
    still();
    assertEquals(Optional.of("plan/1"), position(View.COVERAGE).get("clause"));
    interact(() -> desk().open(SampleWorkspace.DOSSIER));
    still();
    assertEquals(before, position(View.COVERAGE));
  }

  @Test
  void positionIsReadAsItWasWritten() {
    Position position = Position.NONE.with("claim", "a=b").with("column", "3").with("none", "");
    assertEquals(position, Position.read(position.written()));
    assertEquals(Optional.of("a=b"), position.get("claim"));
    assertEquals(Optional.empty(), Position.NONE.with("n", "x1").number("n"));
    assertEquals(Position.NONE, Position.read("no value\n=nothing"));
  }
}
