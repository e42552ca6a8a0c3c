package org.synoptic.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;

/** The content of the window: header, rail, the screen that is shown, status bar. */
public final class Shell {

  /** The setting that holds the keys of the user. */
  static final String KEYS = "keys";

  private final Map<View, Supplier<Screen>> makers;
  private final Map<View, Screen> made = new EnumMap<>(View.class);
  private final StackPane root = new StackPane();
  private final BorderPane frame = new BorderPane();
  private final Overlay overlay;
  private final StatusBar status;
  private final Rail rail;
  private final Tour tour;
  private final Desk desk;
  private final List<Action> window;
  private final Map<KeyCombination, Runnable> aliases;
  private final Positions positions;
  private View shown = View.LIBRARY;

  /** Whether the key that was pressed last did something. */
  private boolean acted;

  /** A shell over a desk. */
  Shell(Desk desk, FxWorker worker, Looks looks, Map<View, Supplier<Screen>> makers) {
    this.makers = makers;
    this.desk = desk;
    overlay = new Overlay(() -> desk.sheetProperty().set(Optional.empty()));
    positions = new Positions(desk, new Settings(desk.workspace(), desk.worker()), made);
    tour = new Tour(desk);
    ShellActions actions = new ShellActions(this, desk, worker, looks);
    window = Stream.concat(actions.all().stream(), tour.actions().stream()).toList();
    aliases = actions.aliases(looks, desk);
    rail = new Rail(actions.views());
    status = new StatusBar(desk, worker, actions);
    frame.setTop(new Header(desk, actions.search(), actions.palette(), actions.theme()));
    frame.setLeft(rail.scrolled());
    frame.setMinSize(0, 0);
    frame.setBottom(status);
    // A screen that is too high for a low window with large text hides below it, and covers
    // nothing.
    status.setViewOrder(-1);
    frame.getStyleClass().add("shell");
    root.getStylesheets().add(Theme.sheet(Shell.class, "shell.css"));
    root.getChildren().setAll(frame, tour.card(), overlay);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::pressed);
    desk.placeProperty().subscribe(this::go);
    desk.stateProperty().addListener((state, old, now) -> reopened(now));
    desk.sheetProperty().subscribe(this::lay);
  }

  /** Keeps where the user is on every screen. */
  void keepPositions() {
    positions.keepAll();
  }

  /** Begins the tour. */
  void startTour() {
    tour.start();
  }

  /** What the window shows. */
  public Parent node() {
    return root;
  }

  /** The window, when the content is in one. */
  Optional<Window> owner() {
    return Optional.ofNullable(root.getScene()).map(Scene::getWindow);
  }

  /** Whether there is such a screen. */
  boolean has(View view) {
    return makers.containsKey(view);
  }

  /** The screen that is shown. */
  Optional<Screen> screen() {
    return Optional.ofNullable(made.get(shown));
  }

  /** Puts the focus where the user of the screen wants to start. */
  void focus() {
    screen().ifPresent(Shell::focus);
    if (desk.stateProperty().get() instanceof DeskState.Busy && shown.comparing()) {
      whenThere(() -> screen().filter(any -> !overlay.isVisible()).ifPresent(Shell::focus));
    }
  }

  /** What stands in a split pane is in the window only when that has got its looks. */
  private static void focus(Screen screen) {
    screen.node().applyCss();
    screen.focus();
  }

  /** Everything that can be done now; over a sheet, only what can be done on it. */
  ActionTable table() {
    Optional<Sheet> sheet = desk.sheetProperty().get();
    if (sheet.isPresent()) {
      return new ActionTable(List.of(), sheet.get().actions());
    }
    return new ActionTable(window, screen().map(Screen::actions).orElse(List.of()));
  }

  private void go(Place place) {
    Supplier<Screen> maker = makers.get(place.view());
    if (maker == null) {
      return;
    }
    if (place.view() != shown) {
      positions.keep(shown);
    }
    Screen screen = made.get(place.view());
    boolean first = screen == null;
    if (screen == null) {
      screen = maker.get();
      made.put(place.view(), screen);
    }
    shown = place.view();
    if (first) {
      whenThere(() -> positions.restore(place.view()));
    }
    rail.choose(shown);
    if (!screen.node().equals(frame.getCenter())) {
      BorderPane.setAlignment(screen.node(), Pos.TOP_LEFT);
      frame.setCenter(screen.node());
      focus();
    }
    if (place.subject().isPresent() || place.span().isPresent()) {
      whenThere(() -> screen().ifPresent(one -> one.go(place)));
    }
  }

  /** Another dossier is being opened: each screen goes to where the user was in that one. */
  private void reopened(DeskState now) {
    if (now instanceof DeskState.Busy) {
      List.copyOf(made.keySet()).stream()
          .filter(View::comparing)
          .forEach(view -> whenReady(() -> positions.restore(view), () -> true));
    }
  }

  /** Does something on the screen now, or as soon as the comparison that it shows is there. */
  private void whenThere(Runnable step) {
    View here = shown;
    if (!(desk.stateProperty().get() instanceof DeskState.Busy) || !here.comparing()) {
      step.run();
      return;
    }
    whenReady(step, () -> here == shown);
  }

  /**
   * Does something as soon as the comparison is there, unless another one is opened before.
   *
   * @param wanted whether it is still to be done
   */
  private void whenReady(Runnable step, BooleanSupplier wanted) {
    // Registered after the screens' own listeners, so that they have the comparison by then.
    desk.stateProperty()
        .addListener(
            new ChangeListener<DeskState>() {
              @Override
              public void changed(
                  ObservableValue<? extends DeskState> state, DeskState old, DeskState now) {
                if (wanted.getAsBoolean() && now instanceof DeskState.Ready) {
                  step.run();
                }
                if (!wanted.getAsBoolean() || !(now instanceof DeskState.Busy)) {
                  state.removeListener(this);
                }
              }
            });
  }

  private void lay(Optional<Sheet> sheet) {
    if (sheet.isPresent()) {
      overlay.open(sheet.get().node(), sheet.get().focus());
    } else if (overlay.isVisible()) {
      overlay.close();
    }
  }

  void nextPane(int step) {
    List<Node> panes = new ArrayList<>();
    panes.add(rail);
    screen().ifPresent(screen -> panes.addAll(screen.panes()));
    panes.add(status);
    if (tour.openProperty().get()) {
      panes.add(tour.card());
    }
    Optional.ofNullable(root.getScene())
        .ifPresent(scene -> FocusRing.go(scene.getFocusOwner(), panes, step));
  }

  void openPalette() {
    Palette palette = new Palette(new PaletteModel(table().all()), overlay::close);
    overlay.open(palette, palette.field());
  }

  void openHelp() {
    KeyHelp help =
        new KeyHelp(
            Rail.name(shown), table(), screen().flatMap(screen -> screen.help(overlay::close)));
    overlay.open(help, help.focus());
  }

  /** Opens the sheet on which the keys of the screen that is shown are changed. */
  void openKeys() {
    new KeySheet(
            desk, table(), keys -> new Settings(desk.workspace(), desk.worker()).put(KEYS, keys))
        .open();
  }

  private void pressed(KeyEvent event) {
    boolean sheet = desk.sheetProperty().get().isPresent();
    if ((overlay.isVisible() && !sheet) || root.getScene() == null) {
      return;
    }
    if (event.getEventType().equals(KeyEvent.KEY_TYPED) && acted) {
      acted = false;
      event.consume();
      return;
    }
    acted = false;
    Node focus = root.getScene().getFocusOwner();
    Optional<Runnable> meant = table().find(event, focus).map(action -> action::run);
    meant
        .or(() -> sheet ? Optional.empty() : alias(event, focus))
        .ifPresent(step -> {
          event.consume();
          // The letter of a key that did something must not be typed where the focus is now.
          acted = event.getEventType().equals(KeyEvent.KEY_PRESSED) && !event.isShortcutDown();
          step.run();
        });
  }

  private Optional<Runnable> alias(KeyEvent event, @Nullable Node focus) {
    return aliases.entrySet().stream()
        .filter(entry -> Keys.means(event, entry.getKey(), focus))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
