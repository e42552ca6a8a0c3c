package org.synoptic.ui.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.synoptic.app.Entry;

/** What the user wants to see of the library: words, a part of it, traits, each text once. */
final class Sieve {

  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(Facet.ALL);
  private final BooleanProperty once = new SimpleBooleanProperty();
  private final ObservableMap<Trait, String> traits = FXCollections.observableHashMap();

  StringProperty wordsProperty() {
    return words;
  }

  ObjectProperty<Facet> facetProperty() {
    return facet;
  }

  /** Whether documents that say almost the same are counted as one. */
  BooleanProperty onceProperty() {
    return once;
  }

  /** The value that each trait must have; traits that are not in it may have any. */
  ObservableMap<Trait, String> traits() {
    return traits;
  }

  /** Calls back whenever the user wants to see something else. */
  void onChange(Runnable again) {
    InvalidationListener listener = change -> again.run();
    words.addListener(listener);
    facet.addListener(listener);
    once.addListener(listener);
    traits.addListener(listener);
  }

  /** What the user wants to see now, to be looked for away from the screen. */
  Wanted wanted() {
    return new Wanted(words.get(), facet.get(), once.get(), Map.copyOf(traits));
  }

  /**
   * What the user wants to see.
   *
   * @param words words that must stand in the line of a document
   * @param facet the part of the library
   * @param once whether of documents that say almost the same only the oldest is wanted
   * @param traits the value that each trait must have
   */
  record Wanted(String words, Facet facet, boolean once, Map<Trait, String> traits) {

    /** Keeps the traits unchangeable. */
    Wanted {
      traits = Map.copyOf(traits);
    }

    /** Whether that is all there is. */
    boolean everything() {
      return words.isBlank() && facet == Facet.ALL && !once && traits.isEmpty();
    }

    /**
     * The ids of the documents that are wanted.
     *
     * @param entries all documents
     * @param origins documents that say almost the same, oldest first, by the number of their group
     */
    Set<String> of(List<Entry> entries, Map<Long, List<String>> origins) {
      Predicate<Entry> passing = passing();
      Set<String> ids = new HashSet<>();
      entries.stream().filter(passing).map(Entry::id).forEach(ids::add);
      if (once) {
        ids.removeAll(repeats(entries, origins, entry -> ids.contains(entry.id())));
      }
      return ids;
    }

    /** How many documents a trait's values have, as far as all else lets them through. */
    SortedMap<String, Integer> counts(Trait trait, List<Entry> entries) {
      Map<Trait, String> others = new HashMap<>(traits);
      others.remove(trait);
      SortedMap<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      entries.stream()
          .filter(new Wanted(words, facet, once, others).passing())
          .flatMap(entry -> trait.of(entry).stream())
          .forEach(value -> counts.merge(value, 1, Integer::sum));
      return counts;
    }

    private Predicate<Entry> passing() {
      Predicate<Entry> typed = EntryFilter.of(words);
      return entry -> facet.holds(entry) && has(entry, traits) && typed.test(entry);
    }
  }

  private static boolean has(Entry entry, Map<Trait, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(
            one -> one.getKey().of(entry).stream().anyMatch(one.getValue()::equalsIgnoreCase));
  }

  /** Of documents that say almost the same and pass, all but the oldest. */
  private static Set<String> repeats(
      List<Entry> entries, Map<Long, List<String>> origins, Predicate<Entry> passing) {
    Map<Long, Entry> oldest = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.origin().size() > 1 && passing.test(entry)) {
        Entry before = oldest.get(entry.origin().id());
        boolean older = before == null || age(entry, origins) < age(before, origins);
        Optional.ofNullable(older ? before : entry).map(Entry::id).ifPresent(hidden::add);
        if (older) {
          oldest.put(entry.origin().id(), entry);
        }
      }
    }
    return hidden;
  }

  private static int age(Entry entry, Map<Long, List<String>> origins) {
    int at = origins.getOrDefault(entry.origin().id(), List.of()).indexOf(entry.id());
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
