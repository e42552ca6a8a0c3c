package org.synoptic.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.synoptic.app.Differences;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.ui.compare.CompareScreen;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Theme;

/**
 * Measures the screen of comparison, drawn by software without a display: frames while the rows and
 * a long report scroll, and how long a change of view takes until its frame is there. Wall time and
 * the processor time of the threads that lay out and draw are both told, since the first means
 * little on a machine that is busy with other things. Called with {@code LIBRARY}: a library whose
 * first dossier has six analysed reports or more.
 */
public final class ScreenBench {

  private static final int ROWS = 2_000;
  private static final int REPORTS = 6;
  private static final int FRAMES = 120;
  private static final double STEP = 60;
  private static final int ROUNDS = 3;

  private ScreenBench() {}

  /** Something that is done on the screen's thread. */
  private interface Task<T> {
    T run() throws Exception;
  }

  /** Runs the measurement. */
  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("prism.lcdtext", "false");
    System.setProperty("javafx.animation.fullspeed", "true");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Stage stage = on(Stage::new);
    Comparison made = MadeComparison.of(REPORTS, ROWS);
    try (Workspace empty = LocalWorkspace.open(Files.createTempDirectory("synoptic-screen"))) {
      Desk desk = new Desk(comparing(empty, made), new AtOnce());
      List<String> reports = made.reports().stream().map(Document::id).toList();
      on(() -> {
        empty.remember("compare.layout.made", String.join(" ", reports));
        return "";
      });
      CompareScreen screen = shown(stage, desk, new Dossier("made", reports, List.of()));
      tell("rows, 2,000 x 6", frames(".rows-list"));
      for (String action :
          List.of(
              "action.compare.reading",
              "action.compare.fold",
              "action.compare.filter.same",
              "action.compare.all",
              "action.compare.order")) {
        tell(action, changes(screen, action));
      }
      on(() -> run(screen, "action.compare.reading"));
      tell("text of 48,000 words", frames(".reader-list"));
    }
    if (args.length > 0) {
      open(stage, Path.of(args[0]));
    }
    Platform.exit();
  }

  private static void open(Stage stage, Path library) throws Exception {
    try (Workspace workspace = LocalWorkspace.open(library)) {
      Dossier first = workspace.dossiers().getFirst();
      List<String> six = first.reports().stream().limit(REPORTS).toList();
      Dossier dossier = new Dossier("six", six, first.policies());
      workspace.compare(dossier, Progress.NONE);
      List<Spent> times = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        Spent start = Spent.now();
        shown(stage, new Desk(workspace, new AtOnce()), dossier);
        times.add(start.until(Spent.now()));
      }
      tell("open six analysed reports", times);
    }
  }

  private static CompareScreen shown(Stage stage, Desk desk, Dossier dossier) throws Exception {
    CompareScreen screen =
        on(() -> {
          CompareScreen made = new CompareScreen(desk, ScreenBench::differences);
          Scene scene = new Scene((Parent) made.node(), 1280, 800);
          Theme.LIGHT.dress(scene, 1);
          stage.setScene(scene);
          stage.show();
          desk.open(dossier);
          made.focus();
          return made;
        });
    frame();
    return screen;
  }

  private static List<Spent> changes(CompareScreen screen, String action) throws Exception {
    List<Spent> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS * 2; round++) {
      Spent start = Spent.now();
      on(() -> run(screen, action));
      frame();
      times.add(start.until(Spent.now()));
    }
    return times;
  }

  private static boolean run(CompareScreen screen, String id) {
    Action found =
        screen.actions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    found.run();
    return true;
  }

  /** Waits until what was changed is drawn: the pulse after the next one begins then. */
  private static void frame() throws Exception {
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    Platform.runLater(() ->
        new AnimationTimer() {
          private int pulses;

          @Override
          public void handle(long now) {
            if (++pulses > 2) {
              stop();
              drawn.complete(true);
            }
          }
        }.start());
    drawn.get();
  }

  private static List<Spent> frames(String list) throws Exception {
    CompletableFuture<List<Spent>> done = new CompletableFuture<>();
    Platform.runLater(() ->
        new AnimationTimer() {
          private final List<Spent> times = new ArrayList<>();
          private Spent last = Spent.now();

          @Override
          public void handle(long now) {
            Spent here = Spent.now();
            times.add(last.until(here));
            last = here;
            flow(list).ifPresent(flow -> flow.scrollPixels(STEP));
            if (times.size() >= FRAMES) {
              stop();
              done.complete(times.subList(10, FRAMES));
            }
          }
        }.start());
    return done.get();
  }

  private static Optional<VirtualFlow<?>> flow(String list) {
    return javafx.stage.Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup(list))
        .filter(ListView.class::isInstance)
        .<VirtualFlow<?>>map(one -> (VirtualFlow<?>) one.lookup(".virtual-flow"))
        .findFirst();
  }

  private static void tell(String what, List<Spent> times) {
    System.out.printf(Locale.ROOT, "%-28s", what);
    figures("wall", times.stream().map(Spent::wall).sorted().toList());
    figures("threads of the screen", times.stream().map(Spent::processor).sorted().toList());
    System.out.println();
  }

  private static void figures(String kind, List<Double> sorted) {
    System.out.printf(
        Locale.ROOT,
        "  %s: median %6.1f ms, 95th percentile %6.1f ms",
        kind,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100));
  }

  private static List<Differ.Piece> differences(String a, String b) {
    return Differences.of(a, b).stream()
        .map(one -> new Differ.Piece(one.a(), one.b(), Differ.Kind.valueOf(one.kind().name())))
        .toList();
  }

  private static Workspace comparing(Workspace library, Comparison made) {
    return (Workspace)
        Proxy.newProxyInstance(
            Workspace.class.getClassLoader(),
            new Class<?>[] {Workspace.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("compare")) {
                return made;
              }
              try {
                return method.invoke(library, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private static <T> T on(Task<T> task) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(task.run());
      } catch (Exception failure) {
        done.completeExceptionally(failure);
      }
    });
    return done.get();
  }
}
