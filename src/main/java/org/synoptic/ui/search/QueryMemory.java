package org.synoptic.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.SearchMemory;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.ui.kit.Desk;

/** The queries of this library: those that were used lately and those that are saved. */
final class QueryMemory {

  private final Desk desk;
  private final Latest working;
  private final ObservableList<String> recent = FXCollections.observableArrayList();
  private final ObservableList<NamedQuery> saved = FXCollections.observableArrayList();

  private record Known(List<String> recent, List<NamedQuery> saved) {}

  QueryMemory(Desk desk) {
    this.desk = desk;
    working = new Latest(desk, "search.memory.failed");
    change(any -> {});
  }

  /** Queries that were used, the last first. */
  ObservableList<String> recent() {
    return recent;
  }

  /** Queries that are saved, by name. */
  ObservableList<NamedQuery> saved() {
    return saved;
  }

  /** A query was used: its hits were gone through. */
  void used(String query) {
    String line = line(query);
    if (!line.isEmpty() && !recent.stream().findFirst().filter(line::equals).isPresent()) {
      change(memory -> memory.asked(line));
    }
  }

  /** Saves a query; one of the same name is replaced. */
  void save(String name, String query) {
    NamedQuery made = new NamedQuery(line(name), line(query));
    if (!made.name().isEmpty() && !made.query().isEmpty()) {
      change(memory -> memory.save(made));
    }
  }

  /** Gives a saved query up. */
  void drop(NamedQuery one) {
    change(memory -> memory.drop(one.name()));
  }

  /** Takes a query that was used out of the list. */
  void forget(String query) {
    change(memory -> memory.forget(query));
  }

  /** Changes what is remembered, unless nothing can be changed, and shows what is known then. */
  private void change(Consumer<SearchMemory> what) {
    boolean writable = desk.workspace().readOnly().isEmpty();
    working.run(
        progress -> {
          SearchMemory memory = desk.workspace().searching().memory();
          if (writable) {
            what.accept(memory);
          }
          return new Known(memory.history(), memory.saved());
        },
        known -> {
          recent.setAll(known.recent);
          saved.setAll(known.saved);
        });
  }

  /** On one line, as it is listed. */
  private static String line(String text) {
    return text.strip().replaceAll("\\s", " ");
  }
}
