package org.synoptic.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.synoptic.app.Entry;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.model.Unread;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** The documents of the library, as far as the filter lets them through. */
final class LibraryModel {

  /** What there is to show. */
  enum State {
    /** The documents are being read. */
    LOADING,
    /** They are there. */
    READY,
    /** They could not be read. */
    FAILED
  }

  /** What is read at once. */
  private record Shelf(
      List<Entry> entries, Map<Long, List<String>> origins, List<Unread> unread, int orphans) {}

  private final Desk desk;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final FilteredList<Entry> shown = new FilteredList<>(entries);
  private final ObservableList<Unread> unread = FXCollections.observableArrayList();
  private final Sieve sieve = new Sieve();
  private final ObjectProperty<Integer> orphans = new SimpleObjectProperty<>(0);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private Map<Long, List<String>> origins = Map.of();
  private Optional<Exception> failure = Optional.empty();
  private List<String> chosen = List.of();
  private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
  private boolean filling;
  private Optional<Worker.Job> sifting = Optional.empty();

  LibraryModel(Desk desk) {
    this.desk = desk;
    sieve.onChange(() -> sift(() -> {}));
    // A comparison finds claims and links that the table did not know.
    desk.stateProperty()
        .addListener((property, old, now) -> {
          if (now instanceof DeskState.Ready) {
            load();
          }
        });
  }

  ObservableList<Entry> entries() {
    return entries;
  }

  ObservableList<Entry> shown() {
    return shown;
  }

  /** What is kept but gave no document. */
  ObservableList<Unread> unread() {
    return unread;
  }

  /** What the user wants to see of them. */
  Sieve sieve() {
    return sieve;
  }

  /** How many judgements wait for a place. */
  ObjectProperty<Integer> orphansProperty() {
    return orphans;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  Optional<Exception> failure() {
    return failure;
  }

  /** Whether some documents say almost the same. */
  boolean copies() {
    return entries.stream().anyMatch(one -> one.origin().size() > 1);
  }

  /** The other documents that say almost the same as one, oldest first. */
  List<Entry> kin(Entry entry) {
    List<String> ids = origins.getOrDefault(entry.origin().id(), List.of());
    Map<String, Entry> known = new HashMap<>();
    entries.forEach(one -> known.put(one.id(), one));
    return ids.stream()
        .filter(id -> !id.equals(entry.id()))
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .toList();
  }

  /** Reads the documents again. */
  void load() {
    desk.worker()
        .run(
            Words.get("library.loading"),
            progress -> read(desk.workspace()),
            this::take,
            cause -> {
              failure = Optional.of(cause);
              state.set(State.FAILED);
            });
  }

  private static Shelf read(Workspace workspace) {
    List<Entry> all = workspace.entries();
    boolean copies = all.stream().anyMatch(one -> one.origin().size() > 1);
    return new Shelf(
        all,
        copies ? workspace.origins() : Map.of(),
        workspace.unread(),
        workspace.orphans().size());
  }

  private void take(Shelf shelf) {
    origins = shelf.origins();
    unread.setAll(shelf.unread());
    orphans.set(shelf.orphans());
    refill(shelf.entries());
    sift(() -> {
      state.set(State.READY);
      readings.set(readings.get() + 1);
    });
  }

  /** What is chosen stays chosen, although the entries are new ones. */
  private void refill(List<Entry> all) {
    if (!all.equals(entries)) {
      filling = true;
      entries.setAll(all);
      filling = false;
    }
  }

  /** Shows a document as it is now. */
  void replace(Entry now) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).id().equals(now.id())) {
        filling = true;
        entries.set(i, now);
        filling = false;
        sift(() -> {});
        return;
      }
    }
  }

  /** How often the library was read; what is selected has to be selected again after each. */
  ReadOnlyIntegerProperty readingsProperty() {
    return readings.getReadOnlyProperty();
  }

  /** Whether the entries are being replaced, so that what is chosen says nothing about the user. */
  boolean filling() {
    return filling;
  }

  /** Remembers what the user chose; nothing while the entries are being replaced. */
  void choose(List<Entry> now) {
    if (!filling) {
      chosen = now.stream().map(Entry::id).toList();
    }
  }

  /** The ids of the documents that the user chose. */
  List<String> chosen() {
    return chosen;
  }

  /** How many documents a trait's values have, as far as all else lets them through. */
  void count(Trait trait, Consumer<SortedMap<String, Integer>> counted) {
    Sieve.Wanted wanted = sieve.wanted();
    List<Entry> all = List.copyOf(entries);
    desk.worker()
        .run(
            "",
            progress -> wanted.counts(trait, all),
            counted,
            failure -> desk.notices().add(Notice.unexpected(failure)));
  }

  /** Shows what is wanted as soon as it is found, and then does something more. */
  private void sift(Runnable then) {
    sifting.ifPresent(Worker.Job::cancel);
    sifting = Optional.empty();
    Sieve.Wanted wanted = sieve.wanted();
    if (wanted.everything()) {
      shown.setPredicate(null);
      then.run();
      return;
    }
    List<Entry> all = List.copyOf(entries);
    Map<Long, List<String>> groups = origins;
    sifting =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> wanted.of(all, groups),
                    ids -> {
                      shown.setPredicate(entry -> ids.contains(entry.id()));
                      then.run();
                    },
                    failure -> desk.notices().add(Notice.unexpected(failure))));
  }
}
