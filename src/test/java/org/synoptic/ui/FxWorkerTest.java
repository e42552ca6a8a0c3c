package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Worker;
import org.testfx.util.WaitForAsyncUtils;

class FxWorkerTest extends WindowTest {

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @Test
  void whatMayWaitIsDoneAfterPaintingUnlessItIsCancelledBefore() {
    try (FxWorker worker = new FxWorker()) {
      int running =
          WaitForAsyncUtils.waitForAsyncFx(
              5000,
              () -> {
                Worker.Job first = later(worker, "first");
                later(worker, "second");
                first.cancel();
                told.add("painting");
                return worker.runningProperty().get();
              });
      assertEquals(2, running, "who waits until nothing works waits for these too");
      until(() -> worker.runningProperty().get() == 0);
      assertEquals(List.of("painting", "work second", "done second"), told);
    }
  }

  private Worker.Job later(FxWorker worker, String name) {
    return worker.runAfterPainting(
        progress -> told.add("work " + name),
        done -> told.add("done " + name),
        failure -> told.add("failed " + name));
  }
}
