package org.synoptic;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.synoptic.app.DefaultLibrary;
import org.synoptic.app.Differences;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Painter;
import org.synoptic.app.Workspace;
import org.synoptic.cli.Synoptic;
import org.synoptic.cli.Window;
import org.synoptic.ui.Pictures;
import org.synoptic.ui.Ui;
import org.synoptic.ui.compare.CompareScreen;
import org.synoptic.ui.conflicts.ConflictsScreen;
import org.synoptic.ui.coverage.CoverageScreen;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.library.LibraryScreen;
import org.synoptic.ui.policy.PoliciesScreen;
import org.synoptic.ui.search.SearchScreen;

/** Composition root: joins the command line, the window and the use cases. */
public final class Main {

  private Main() {}

  /**
   * Runs the program and ends it.
   *
   * @param args a command with its options; none opens the window
   */
  public static void main(String[] args) {
    Logging.quieten();
    System.exit(run(System.out, System.err, args));
  }

  /** Runs one command and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    if (args.length == 0) {
      // The usual start need not wait for the reading of commands.
      return Synoptic.open(Main::window, Optional.empty(), err);
    }
    return Synoptic.run(Main::window, Main::paint, out, err, args);
  }

  private static int window(Optional<Path> library) throws Window.NoDisplay {
    if (!Display.present()) {
      throw new Window.NoDisplay("there is no display");
    }
    Path folder = library.orElseGet(DefaultLibrary::folder);
    try {
      Ui.launch(() -> LocalWorkspace.openWithSamples(folder), Main::screens);
    } catch (UnsupportedOperationException unable) {
      // JavaFX says so when the display does not answer, or when GTK 3 is not installed.
      String reason = String.valueOf(unable.getMessage()).replaceAll("[.\\s]+$", "");
      throw new Window.NoDisplay(reason + " (is GTK 3 there, and a display?)");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Synoptic.DONE;
  }

  private static Map<View, Supplier<Screen>> screens(Desk desk) {
    return Map.of(
        View.LIBRARY, () -> new LibraryScreen(desk),
        View.SEARCH, () -> new SearchScreen(desk),
        View.COMPARE, () -> new CompareScreen(desk, Main::differences),
        View.COVERAGE, () -> new CoverageScreen(desk),
        View.CONFLICTS, () -> new ConflictsScreen(desk, Main::differences),
        View.POLICIES, () -> new PoliciesScreen(desk));
  }

  private static List<Differ.Piece> differences(String a, String b) {
    return Differences.of(a, b).stream()
        .map(one -> new Differ.Piece(one.a(), one.b(), Differ.Kind.valueOf(one.kind().name())))
        .toList();
  }

  private static void paint(Workspace workspace, Painter.Picture picture) throws IOException {
    Theme theme = picture.dark() ? Theme.DARK : Theme.LIGHT;
    Pictures.Request request =
        new Pictures.Request(
            picture.view(),
            picture.width(),
            picture.height(),
            theme,
            picture.scale(),
            picture.dossier(),
            picture.query());
    try {
      Pictures.render(workspace, Main::screens, request, picture.file());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
