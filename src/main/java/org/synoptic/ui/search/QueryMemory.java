package org.synoptic.ui.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Workspace;
import org.synoptic.ui.kit.Desk;

/** The queries of this library: those that were used lately and those that are kept by name. */
final class QueryMemory {

  private static final int RECENT = 50;
  private static final String USED = "search.used";
  private static final String SAVED = "search.saved";

  private final Desk desk;
  private final Latest writing;
  private volatile Kept newest = new Kept("", "");
  private final ObservableList<String> recent = FXCollections.observableArrayList();
  private final ObservableList<Saved> saved = FXCollections.observableArrayList();

  /**
   * A query that is kept.
   *
   * @param name what it is called
   * @param query the query
   */
  record Saved(String name, String query) {}

  QueryMemory(Desk desk) {
    this.desk = desk;
    writing = new Latest(desk, "search.memory.failed");
    Workspace workspace = desk.workspace();
    workspace.setting(USED).stream().flatMap(String::lines).forEach(recent::add);
    workspace.setting(SAVED).stream()
        .flatMap(String::lines)
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> saved.add(new Saved(parts[0], parts[1])));
  }

  /** Queries that were used, the last first. */
  ObservableList<String> recent() {
    return recent;
  }

  /** Queries that are kept, by name. */
  ObservableList<Saved> saved() {
    return saved;
  }

  /** A query was used: its hits were gone through. */
  void used(String query) {
    String line = line(query);
    if (!line.isEmpty() && !Optional.of(line).equals(recent.stream().findFirst())) {
      recent.remove(line);
      recent.addFirst(line);
      if (recent.size() > RECENT) {
        recent.removeLast();
      }
      keep();
    }
  }

  /** Keeps a query; one of the same name is replaced. */
  void save(String name, String query) {
    Saved made = new Saved(line(name), line(query));
    if (!made.name.isEmpty() && !made.query.isEmpty()) {
      saved.removeIf(one -> one.name.equals(made.name));
      saved.add(made);
      FXCollections.sort(saved, Comparator.comparing(Saved::name));
      keep();
    }
  }

  /** Keeps a query no longer. */
  void forget(Saved one) {
    saved.remove(one);
    keep();
  }

  /** Forgets that a query was used. */
  void forget(String query) {
    recent.remove(query);
    keep();
  }

  /** Writes both in the background; of two that overtake one another, both write the newest. */
  private void keep() {
    String queries = String.join("\n", recent);
    String names =
        saved.stream().map(one -> one.name + "\t" + one.query).collect(Collectors.joining("\n"));
    newest = new Kept(queries, names);
    if (desk.workspace().readOnly().isEmpty()) {
      writing.run(progress -> write(), done -> {});
    }
  }

  private synchronized Kept write() {
    Kept now = newest;
    desk.workspace().remember(USED, now.recent);
    desk.workspace().remember(SAVED, now.saved);
    return now;
  }

  private record Kept(String recent, String saved) {}

  /** On one line and without what keeps the parts of a line apart. */
  private static String line(String text) {
    return text.strip().replaceAll("\\s", " ");
  }
}
