package org.synoptic.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.synoptic.app.Workspace;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;

/** Pictures of the screens, drawn without a display. The same library gives the same picture. */
public final class Pictures {

  private static final String READING = "reading";

  private Pictures() {}

  /**
   * What is to be drawn.
   *
   * @param view name of a screen ({@code library}), or {@code reading} for the full texts
   * @param width in pixels
   * @param height in pixels
   * @param theme light or dark
   * @param scale size of the text, 1 for 100 %
   * @param dossier name of the dossier; the first when empty
   * @param query what is looked for; its hits are marked in the readers
   */
  public record Request(
      String view,
      int width,
      int height,
      Theme theme,
      double scale,
      Optional<String> dossier,
      Optional<String> query) {}

  /**
   * Draws a screen into a PNG file once everything on it is there. May be called from any thread
   * but the screen's.
   *
   * @throws IllegalArgumentException when there is no such screen or dossier
   * @throws IOException when the file cannot be written
   */
  public static void render(Workspace workspace, Screens screens, Request request, Path out)
      throws IOException, InterruptedException {
    View view = view(request.view());
    Optional<Dossier> dossier = dossier(workspace, request.dossier());
    start();
    CompletableFuture<WritableImage> picture = new CompletableFuture<>();
    FxWorker worker = new FxWorker();
    worker.show(() -> {
      try {
        Desk desk = new Desk(workspace, worker);
        Looks looks = new Looks();
        looks.themeProperty().set(request.theme());
        looks.scaleProperty().set(request.scale());
        Shell shell = new Shell(desk, worker, looks, screens.on(desk));
        Scene scene = new Scene(shell.node(), request.width(), request.height());
        looks.dress(scene);
        dossier.ifPresent(desk::open);
        desk.placeProperty().set(Place.of(view));
        new Darkroom(worker, scene)
            .whenStill(
                () -> {
                  if (request.view().equals(READING)) {
                    shell.screen().ifPresent(Pictures::reading);
                  }
                  // Only now do the lists know how large they are, and can go to a hit.
                  request.query().ifPresent(desk.queryProperty()::set);
                },
                picture::complete);
      } catch (RuntimeException failure) {
        picture.completeExceptionally(failure);
      }
    });
    try {
      WritableImage image = picture.get();
      if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out.toFile())) {
        throw new IOException("this Java cannot write PNG files");
      }
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the picture could not be drawn", failure.getCause());
    } finally {
      worker.close();
    }
  }

  private static void reading(Screen screen) {
    screen.actions().stream()
        .filter(action -> action.id().equals("action.compare.reading"))
        .findFirst()
        .ifPresent(Action::run);
  }

  private static View view(String name) {
    if (name.equals(READING)) {
      return View.COMPARE;
    }
    for (View view : View.values()) {
      if (view.name().toLowerCase(Locale.ROOT).equals(name)) {
        return view;
      }
    }
    throw new IllegalArgumentException("there is no screen called " + name);
  }

  private static Optional<Dossier> dossier(Workspace workspace, Optional<String> name) {
    Optional<Dossier> found =
        workspace.dossiers().stream()
            .filter(one -> name.map(one.name()::equals).orElse(true))
            .findFirst();
    if (name.isPresent() && found.isEmpty()) {
      throw new IllegalArgumentException("there is no dossier called " + name.get());
    }
    return found;
  }

  /** Has the toolkit draw into memory when it starts. */
  static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("prism.lcdtext", "false");
    System.setProperty("java.awt.headless", "true");
  }

  /** Starts the toolkit without a display, unless it runs already. */
  private static void start() {
    try {
      withoutDisplay();
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      System.getLogger(Pictures.class.getName())
          .log(System.Logger.Level.DEBUG, "the toolkit runs already", running);
    }
  }
}
