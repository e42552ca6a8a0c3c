package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Worker;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.View;
import org.testfx.util.WaitForAsyncUtils;

class StartTest extends WindowTest {

  @Override
  SampleWorkspace library() {
    SampleWorkspace made = SampleWorkspace.full();
    made.save(new Dossier("A first one", List.of(SampleTexts.COURIER.id()), List.of()));
    made.remember("dossier", SampleWorkspace.DOSSIER.name());
    made.remember("theme", "dark");
    made.remember("text", "150");
    return made;
  }

  @Test
  void opensWhatWasOpenLast() {
    assertEquals(Optional.of(SampleWorkspace.DOSSIER), desk().dossierProperty().get());
    assertEquals(View.LIBRARY, desk().placeProperty().get().view());
    List<String> sheets = stage().getScene().getStylesheets();
    assertTrue(sheets.stream().anyMatch(one -> one.endsWith("dark.css")), sheets.toString());
    assertTrue(sheets.stream().anyMatch(one -> one.contains("21px")), sheets.toString());
  }

  @Test
  void saysWhyLibraryCannotBeOpened() throws Exception {
    Callable<Stage> make = Stage::new;
    Stage other = WaitForAsyncUtils.waitForAsyncFx(5000, make);
    interact(() -> {
      SynopticWindow failing = new SynopticWindow(other, worker, WindowTest::screens);
      failing.show();
      failing.fail(new IllegalStateException("The database is damaged: library/synoptic.db"));
    });
    Label told = lookup(".state-text").query();
    assertTrue(
        told.getText().startsWith("The database is damaged: library/synoptic.db"), told.getText());
    TextArea details = lookup(".state-details").query();
    assertTrue(details.getText().contains("IllegalStateException"), details.getText());
    assertEquals(List.of(), Unnamed.in(other.getScene().getRoot()));
    interact(other::hide);
  }

  @Test
  void cancelledWorkReportsNothingAndLeavesStatusBar() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    Worker.Job job =
        WaitForAsyncUtils.waitForAsyncFx(
            5000,
            () ->
                worker.run(
                    "Counting",
                    progress -> {
                      progress.at(1, 4, "one of four");
                      told.countDown();
                      go.await();
                      return progress.cancelled();
                    },
                    done -> {
                      throw new AssertionError("it was cancelled");
                    },
                    failure -> {
                      throw new AssertionError(failure);
                    }));
    assertTrue(told.await(5, TimeUnit.SECONDS));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(lookup("Counting").tryQuery().isPresent());
    assertTrue(lookup("one of four").tryQuery().isPresent());
    interact(job::cancel);
    assertTrue(lookup("Counting").tryQuery().isEmpty());
    go.countDown();
    still();
  }
}
