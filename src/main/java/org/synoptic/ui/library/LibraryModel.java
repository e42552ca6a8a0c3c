package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.synoptic.app.Entry;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
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

  private final Desk desk;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final FilteredList<Entry> shown = new FilteredList<>(entries);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(Facet.ALL);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private Optional<Exception> failure = Optional.empty();
  private List<String> chosen = List.of();
  private boolean filling;

  LibraryModel(Desk desk) {
    this.desk = desk;
    filter.addListener((Observable change) -> shown.setPredicate(test()));
    facet.addListener((Observable change) -> shown.setPredicate(test()));
    // A comparison finds claims and links that the table did not know.
    desk.stateProperty()
        .addListener((property, old, now) -> {
          if (now instanceof DeskState.Ready) {
            load();
          }
        });
  }

  Desk desk() {
    return desk;
  }

  ObservableList<Entry> entries() {
    return entries;
  }

  ObservableList<Entry> shown() {
    return shown;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ObjectProperty<Facet> facetProperty() {
    return facet;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  Optional<Exception> failure() {
    return failure;
  }

  /** Reads the documents again. */
  void load() {
    desk.worker()
        .run(
            Words.get("library.loading"),
            progress -> desk.workspace().entries(),
            all -> {
              refill(all);
              state.set(State.READY);
            },
            cause -> {
              failure = Optional.of(cause);
              state.set(State.FAILED);
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

  private Predicate<Entry> test() {
    List<String> words =
        Stream.of(filter.get().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Facet part = facet.get();
    return entry -> part.holds(entry) && words.stream().allMatch(searched(entry)::contains);
  }

  private static String searched(Entry entry) {
    List<String> parts = new ArrayList<>(entry.metadata().authors());
    parts.add(entry.label());
    parts.add(entry.metadata().title());
    parts.add(entry.metadata().day().orElse(""));
    parts.addAll(entry.policies());
    parts.addAll(entry.tags());
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }

  /**
   * Compares reports: opens the dossier that has just these, or makes one. With no policy among the
   * chosen, all policies of the library are taken.
   */
  void compare(List<Entry> chosen) {
    List<String> reports = ids(chosen, DocumentKind.REPORT);
    List<String> policies = ids(chosen, DocumentKind.POLICY);
    if (policies.isEmpty()) {
      policies = ids(entries, DocumentKind.POLICY);
    }
    String name =
        chosen.stream()
            .filter(one -> one.kind() == DocumentKind.REPORT)
            .map(Entry::label)
            .collect(Collectors.joining(" · "));
    Dossier wanted = new Dossier(name, reports, policies);
    desk.worker()
        .run(
            "",
            progress -> kept(wanted),
            dossier -> {
              desk.open(dossier);
              desk.placeProperty().set(Place.of(View.COMPARE));
            },
            cause ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("library.compare.failed", Failures.message(cause)), cause)));
  }

  private static List<String> ids(List<Entry> entries, DocumentKind kind) {
    return entries.stream().filter(one -> one.kind() == kind).map(Entry::id).toList();
  }

  /** A dossier of the same documents, or the wanted one under a name that is free. */
  private Dossier kept(Dossier wanted) {
    List<Dossier> all = desk.workspace().dossiers();
    Optional<Dossier> same =
        all.stream()
            .filter(one -> one.reports().equals(wanted.reports()))
            .filter(one -> one.policies().equals(wanted.policies()))
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    List<String> names = all.stream().map(Dossier::name).toList();
    String name = wanted.name();
    for (int number = 2; names.contains(name); number++) {
      name = wanted.name() + " (" + number + ")";
    }
    Dossier made = new Dossier(name, wanted.reports(), wanted.policies());
    if (desk.workspace().readOnly().isEmpty()) {
      desk.workspace().save(made);
    }
    return made;
  }
}
