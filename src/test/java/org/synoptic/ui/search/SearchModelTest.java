package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.ui.SampleWorkspace;
import org.synoptic.ui.kit.Desk;

class SearchModelTest {

  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Runnable> afterPainting = new ArrayList<>();

  /** Does everything when it is told to. */
  private final class Painting implements Worker {

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      return add(waiting, work, done, failed);
    }

    @Override
    public <T> Job runAfterPainting(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      return add(afterPainting, work, done, failed);
    }

    private <T> Job add(
        List<Runnable> steps, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      Runnable step =
          () -> {
            try {
              done.accept(work.run(Progress.NONE));
            } catch (Exception failure) {
              failed.accept(failure);
            }
          };
      steps.add(step);
      return () -> steps.remove(step);
    }

    @Override
    public void close() {}
  }

  private SearchModel over(int reports) {
    SampleWorkspace library = SampleWorkspace.empty();
    for (int i = 0; i < reports; i++) {
      Metadata metadata = Metadata.titled("Report %02d".formatted(i));
      library.put(Document.report(metadata, "The ferry stopped.", List.of()));
    }
    return new SearchModel(new Desk(library, new Painting()));
  }

  private void type(SearchModel model, String query) {
    model.queryProperty().set(query);
    waiting.removeFirst().run();
  }

  private static List<String> titles(SearchModel model) {
    return model.hits().stream().map(hit -> hit.metadata().title()).toList();
  }

  private static List<String> titles(int most) {
    return IntStream.range(0, most).mapToObj("Report %02d"::formatted).toList();
  }

  @Test
  void whatIsInSightIsListedFirstAndTheRestOfThePageAfterPainting() {
    SearchModel model = over(30);
    type(model, "ferry");
    assertEquals(titles(8), titles(model));
    assertFalse(model.more(), "the page is not full yet");
    afterPainting.removeFirst().run();
    assertEquals(titles(25), titles(model));
    assertTrue(model.more());
    model.loadMore();
    waiting.removeFirst().run();
    assertEquals(titles(30), titles(model));
    assertEquals(List.of(), afterPainting);
  }

  @Test
  void anotherKeyComesBeforeTheRestOfThePage() {
    SearchModel model = over(30);
    type(model, "ferr");
    type(model, "ferry");
    assertEquals(1, afterPainting.size());
    assertEquals(titles(8), titles(model));
  }

  @Test
  void fewHitsAreListedAtOnce() {
    SearchModel model = over(8);
    type(model, "ferry");
    assertEquals(titles(8), titles(model));
    assertEquals(List.of(), afterPainting);
    assertFalse(model.more());
  }
}
