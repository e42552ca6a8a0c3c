package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.synoptic.app.Workspace;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.BusyState;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Interrupted;
import org.synoptic.ui.kit.KeyBook;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/**
 * The window. It is shown with its content when that is there soon; else it is shown busy, and gets
 * its content when the library is open.
 */
public final class SynopticWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 560;

  /** The toolkit shows the icon of 128 pixels, on Windows that of 32. */
  private static final List<String> ICONS = List.of("32", "128");

  /** A library that is open by then is the first thing seen; a frame before it would delay it. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Stage stage;
  private final FxWorker worker;
  private final Screens screens;
  private final Looks looks = new Looks();
  private final StackPane content = new StackPane();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<Desk> desk = Optional.empty();
  private boolean revealed;

  /** A window on a stage; nothing is shown yet. */
  public SynopticWindow(Stage stage, FxWorker worker, Screens screens) {
    this.stage = stage;
    this.worker = worker;
    this.screens = screens;
  }

  /** Makes the window, and shows it busy if it does not get its content soon. */
  public void show() {
    looks.themeProperty().get().dressControls();
    Scene scene = new Scene(content, WIDTH, HEIGHT);
    looks.dress(scene);
    stage.setScene(scene);
    stage.setTitle(Words.get("app.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    for (String size : ICONS) {
      Optional.ofNullable(getClass().getResource("/org/synoptic/icons/synoptic-" + size + ".png"))
          .ifPresent(icon -> stage.getIcons().add(new Image(icon.toExternalForm(), true)));
    }
    patience.setOnFinished(event -> {
      if (content.getChildren().isEmpty()) {
        content.getChildren().setAll(new BusyState(Words.get("start.opening")));
      }
      reveal();
    });
    patience.play();
  }

  private void reveal() {
    if (!revealed) {
      revealed = true;
      patience.stop();
      stage.show();
    }
  }

  /** Shows an open library and the dossier that was open last, or the first. */
  public void open(Workspace workspace) {
    Settings settings = new Settings(workspace, worker);
    Languages.follow(settings);
    KeyBook.read(settings.get(Shell.KEYS).orElse(""));
    looks.follow(settings);
    new WindowPlace(stage, settings).follow(Screen.getPrimary().getVisualBounds());
    Desk opened = new Desk(workspace, worker);
    desk = Optional.of(opened);
    worker.run(
        Words.get("start.dossiers"),
        progress -> workspace.dossiers(),
        dossiers -> {
          first(opened, settings, dossiers);
          furnish(opened, settings);
        },
        failure -> {
          furnish(opened, settings);
          fail(failure);
        });
  }

  /** Puts the screens into the window, at the place where the user is to start. */
  private void furnish(Desk opened, Settings settings) {
    Shell shell = new Shell(opened, worker, looks, screens.on(opened));
    content.getChildren().setAll(shell.node());
    shell.focus();
    if (settings.get("view").isEmpty()
        && settings.get(Tour.SETTING).isEmpty()
        && opened.dossierProperty().get().isPresent()) {
      shell.startTour();
    }
    Interrupted.ask(opened);
    remember(opened, settings);
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> shell.keepPositions());
    opened
        .stateProperty()
        .subscribe(state -> {
          if (!(state instanceof DeskState.Busy)) {
            reveal();
          }
        });
  }

  private static void first(Desk desk, Settings settings, List<Dossier> dossiers) {
    String last = settings.get(Workspace.OPEN_DOSSIER).orElse("");
    Optional<Dossier> chosen =
        dossiers.stream()
            .filter(one -> one.name().equals(last))
            .findFirst()
            .or(() -> dossiers.stream().findFirst());
    chosen.ifPresent(desk::open);
    String view = settings.get("view").orElse(chosen.isPresent() ? "COMPARE" : "LIBRARY");
    for (View one : View.values()) {
      if (one.name().equals(view)) {
        desk.placeProperty().set(Place.of(one));
      }
    }
  }

  private static void remember(Desk desk, Settings settings) {
    desk.dossierProperty()
        .addListener((property, old, now) ->
            now.ifPresent(one -> settings.put(Workspace.OPEN_DOSSIER, one.name())));
    desk.placeProperty()
        .addListener((property, old, now) -> settings.put("view", now.view().name()));
  }

  /** Shows that the library could not be opened; an error in an open library becomes a notice. */
  public void fail(Throwable cause) {
    desk.ifPresentOrElse(
        open -> open.notices().add(Notice.unexpected(cause)),
        () ->
            content
                .getChildren()
                .setAll(
                    new ErrorState(
                        Words.get("start.failed"),
                        Words.get("start.failed.next", Failures.sentence(Failures.message(cause))),
                        Failures.details(cause))));
    reveal();
  }

  /** The state of the open library; nothing before it is open. */
  Optional<Desk> desk() {
    return desk;
  }
}
