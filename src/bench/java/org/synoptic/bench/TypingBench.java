package org.synoptic.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Workspace;
import org.synoptic.ui.FxWorker;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.search.SearchScreen;

/**
 * Measures how long it takes from a key that is typed into the field of the search screen until the
 * list of what it finds is drawn, by software without a display. Each key is typed when the list of
 * the one before is there. Called with {@code LIBRARY [ROUNDS]}; every beginning of the words must
 * find something in it.
 */
public final class TypingBench {

  private static final List<String> WORDS =
      List.of("government", "market", "china", "security", "interest rate", "president said");

  private TypingBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("prism.lcdtext", "false");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    try (Workspace workspace = LocalWorkspace.open(Path.of(args[0]));
        FxWorker worker = new FxWorker()) {
      System.out.println("documents                    " + workspace.entries().size());
      Parent root = shown(workspace, worker);
      List<Double> first = new ArrayList<>();
      List<Double> later = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        for (String word : WORDS) {
          type(root, word, round == 0 ? first : later);
        }
      }
      tell("first round", first);
      tell("later rounds", later);
    }
    Platform.exit();
  }

  private static Parent shown(Workspace workspace, FxWorker worker) throws Exception {
    CompletableFuture<Parent> shown = new CompletableFuture<>();
    Platform.runLater(() -> {
      SearchScreen screen = new SearchScreen(new Desk(workspace, worker));
      Parent root = (Parent) screen.node();
      Scene scene = new Scene(root, 1280, 800);
      Theme.LIGHT.dress(scene, 1);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      shown.complete(root);
    });
    return shown.get();
  }

  private static void type(Parent root, String word, List<Double> times) throws Exception {
    TextField field = (TextField) root.lookup("#search-field");
    CountDownLatch cleared = new CountDownLatch(1);
    Platform.runLater(() -> {
      field.clear();
      cleared.countDown();
    });
    cleared.await();
    for (char letter : word.toCharArray()) {
      // A space at the end asks for nothing new.
      boolean asks = letter != ' ';
      CompletableFuture<Long> drawn = new CompletableFuture<>();
      long start = System.nanoTime();
      Platform.runLater(() -> {
        if (asks) {
          whenDrawn(root, drawn);
        }
        String typed = String.valueOf(letter);
        Event.fireEvent(
            field,
            new KeyEvent(
                KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
      });
      if (asks) {
        times.add((drawn.get(20, TimeUnit.SECONDS) - start) / 1e6);
      }
    }
  }

  /** What the list has first, or nothing; each answer has objects of its own. */
  private static Optional<Object> first(Parent root) {
    return root.lookup("#search-hits") instanceof ListView<?> list && !list.getItems().isEmpty()
        ? Optional.of(list.getItems().getFirst())
        : Optional.empty();
  }

  /** A list that was filled anew is drawn in the pulse after it, which is over at the next one. */
  private static void whenDrawn(Parent root, CompletableFuture<Long> drawn) {
    Optional<Object> before = first(root);
    new AnimationTimer() {
      private boolean filled;

      @Override
      public void handle(long now) {
        Optional<Object> here = first(root);
        if (!filled && here.isPresent() && (before.isEmpty() || before.get() != here.get())) {
          filled = true;
        } else if (filled) {
          stop();
          drawn.complete(System.nanoTime());
        }
      }
    }.start();
  }

  private static void tell(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-28s %d keys: median %6.1f ms, 95th percentile %6.1f ms%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100));
  }
}
