package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Worker;
import org.synoptic.ui.SampleWorkspace;
import org.synoptic.ui.kit.Desk;

class LatestTest {

  private final List<String> stopped = new ArrayList<>();

  /** Starts nothing and remembers what was stopped. */
  private final class Waiting implements Worker {

    private int started;

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      int number = ++started;
      return () -> stopped.add("work " + number);
    }

    @Override
    public void close() {}
  }

  @Test
  void newQuestionStopsTheOneBefore() {
    Latest latest = new Latest(new Desk(SampleWorkspace.full(), new Waiting()), "search.failed");
    latest.run(progress -> "r", done -> {});
    latest.run(progress -> "ri", done -> {});
    assertEquals(List.of("work 1"), stopped);
    latest.stop();
    latest.stop();
    assertEquals(List.of("work 1", "work 2"), stopped);
  }
}
