package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.SixReports;
import org.synoptic.ui.reader.WordDiffer;

/** Rows are laid out in the background; what is on screen stays until the new rows are there. */
class ArrangingTest {

  /** Work waits until the test lets it go on; what was cancelled does not end. */
  private static final class Waiting implements Worker {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      boolean[] cancelled = new boolean[1];
      waiting.add(() -> {
        try {
          T result = work.run(Progress.NONE);
          if (!cancelled[0]) {
            done.accept(result);
          }
        } catch (Exception failure) {
          failed.accept(failure);
        }
      });
      return () -> cancelled[0] = true;
    }

    void goOn() {
      for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
        next.run();
      }
    }

    @Override
    public void close() {}
  }

  private final Waiting worker = new Waiting();
  private final Desk desk = Desks.with(SixReports.make(3, 40), worker);
  private final CompareViewModel model = new CompareViewModel(desk, new WordDiffer());

  private List<String> shown() {
    return model.textsProperty().get().stream()
        .flatMap(texts -> texts.index().comparison().rows().stream())
        .map(Row::id)
        .toList();
  }

  @Test
  void anotherOrderComesWhenItIsReady() {
    worker.goOn();
    List<String> before = shown();
    assertEquals(40, before.size());
    String report = desk.comparison().orElseThrow().reports().getLast().id();
    model.layouts().change(layout -> layout.in(new RowOrder(RowOrder.Kind.TEXT, report)));
    assertEquals(before, shown(), "the rows stay while others are laid out");
    worker.goOn();
    assertNotEquals(before, shown());
  }

  @Test
  void onlyTheLastOfSeveralChangesIsShown() {
    worker.goOn();
    List<String> before = shown();
    String report = desk.comparison().orElseThrow().reports().getLast().id();
    model.layouts().change(layout -> layout.in(new RowOrder(RowOrder.Kind.TEXT, report)));
    model.layouts().change(layout -> layout.in(RowOrder.READING));
    int[] shows = new int[1];
    model.textsProperty().subscribe((old, now) -> shows[0]++);
    worker.goOn();
    assertEquals(before, shown());
    assertEquals(1, shows[0]);
  }

  @Test
  void theSelectedRowIsFoundAgain() {
    worker.goOn();
    model.move(7);
    Row row = model.selected().orElseThrow().row();
    String report = desk.comparison().orElseThrow().reports().getLast().id();
    model.layouts().change(layout -> layout.in(new RowOrder(RowOrder.Kind.TEXT, report)));
    worker.goOn();
    assertEquals(Optional.of(row.id()), model.selected().map(now -> now.row().id()));
  }
}
