package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.model.ImportJob;

/** Work in the status bar waits, goes on and stops by key; what was interrupted is asked about. */
class StatusBarTest extends WindowTest {

  private static final long STEPS = 20_000;

  private final Semaphore steps = new Semaphore(0);
  private final AtomicLong done = new AtomicLong();
  private final CountDownLatch over = new CountDownLatch(1);

  @Override
  SampleWorkspace library() {
    SampleWorkspace full = SampleWorkspace.full();
    full.put(
        new ImportJob(
            7, List.of("a.html", "b.html"), Instant.parse("2031-04-04T08:00:00Z"), 2, 1, 1, 0, 0));
    return full;
  }

  private void work() {
    worker.run(
        "Importing",
        progress -> {
          try {
            while (!progress.cancelled()) {
              if (progress.paused()) {
                progress.rest();
              }
              if (steps.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                progress.at(done.incrementAndGet(), STEPS, "page.html");
              }
            }
            return done.get();
          } finally {
            over.countDown();
          }
        },
        result -> {},
        failure -> {});
  }

  private String words(String id) {
    return lookup(id).query() instanceof Labeled labeled ? labeled.getText() : "";
  }

  @Test
  void keysPauseResumeAndCancel() throws Exception {
    still();
    work();
    steps.release(1234);
    until(() -> worker.jobs().size() == 1 && done.get() == 1234);
    until(() -> words("#status-counts").startsWith("1,234 of 20,000"));
    assertEquals("Pause: Importing", lookup("#status-pause").query().getAccessibleText());
    push(KeyCode.CONTROL, KeyCode.P);
    until(() -> worker.jobs().getFirst().pausedProperty().get());
    assertEquals("Go on", words("#status-pause"));
    assertEquals("Go on: Importing", lookup("#status-pause").query().getAccessibleText());
    wholePicture("status-paused");
    steps.release(10);
    push(KeyCode.CONTROL, KeyCode.P);
    until(() -> done.get() == 1244);
    push(KeyCode.CONTROL, KeyCode.PERIOD);
    assertTrue(over.await(10, TimeUnit.SECONDS));
    until(() -> worker.jobs().isEmpty());
    assertFalse(lookup("#status-cancel").tryQuery().isPresent());
  }

  @Test
  void rateIsThatOfTheLastSeconds() {
    Rate rate = new Rate();
    assertEquals(0, rate.at(0, 0));
    assertEquals(0, rate.at(10, 100_000_000L), "too early to tell");
    assertEquals(50, rate.at(50, 1_000_000_000L), 0.01);
    rate.at(100, 2_000_000_000L);
    rate.forget();
    assertEquals(0, rate.at(100, 60_000_000_000L));
    assertEquals(20, rate.at(120, 61_000_000_000L), 0.01);
  }

  @Test
  void interruptedImportGoesOn() throws Exception {
    still();
    assertTrue(lookup("An import of 2 files was interrupted after 1.").tryQuery().isPresent());
    wholePicture("interrupted");
    interact(() -> lookup("Resume").queryButton().requestFocus());
    push(KeyCode.SPACE);
    still();
    assertEquals(List.of(), workspace.unfinishedImports());
    assertEquals(2, lookup("#import-list").queryListView().getItems().size());
  }

  @Test
  void interruptedImportIsLeft() {
    still();
    interact(() -> lookup("Leave it").queryButton().requestFocus());
    push(KeyCode.SPACE);
    still();
    assertEquals(List.of(), workspace.unfinishedImports());
    assertEquals(List.of(), desk().notices());
  }
}
