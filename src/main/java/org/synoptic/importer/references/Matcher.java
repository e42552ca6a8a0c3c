package org.synoptic.importer.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.importer.kit.Words;
import org.synoptic.model.Document;

/**
 * Matches references to documents: by address, else by DOI in the address, else by the words of the
 * title together with outlet and day. Where two documents fit as well, none is taken. Documents are
 * found by the rarest words of the title, so the time grows with the lists and not with their
 * product.
 */
public final class Matcher {

  private static final double ENOUGH = 0.75;
  private static final double APART = 0.05;
  private static final int MOST_COMMON = 200;

  private final List<Document> documents;
  private final Map<String, List<Integer>> byAddress = new HashMap<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** Over these documents. */
  public Matcher(List<Document> documents) {
    this.documents = List.copyOf(documents);
    for (int i = 0; i < documents.size(); i++) {
      int at = i;
      documents.get(i).metadata().url().ifPresent(url -> add(byAddress, Addresses.plain(url), at));
      words(documents.get(i).metadata().title()).forEach(word -> add(byWord, word, at));
    }
  }

  private static void add(Map<String, List<Integer>> map, String key, int value) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
  }

  /** A match for each reference, in their order. */
  public List<Match> match(List<Reference> references) {
    return references.stream().map(this::match).toList();
  }

  private Match match(Reference reference) {
    Map<Integer, Match> found = new LinkedHashMap<>();
    for (int at : candidates(reference)) {
      Match match = weigh(reference, documents.get(at));
      if (match.score() >= ENOUGH) {
        found.put(at, match);
      }
    }
    List<Match> best =
        found.values().stream()
            .sorted(Comparator.comparingDouble(Match::score).reversed())
            .toList();
    if (best.isEmpty()) {
      return new Match(
          reference, Optional.empty(), 0, List.of("no document is like it"), List.of());
    }
    List<String> close =
        best.stream()
            .filter(match -> match.score() > best.getFirst().score() - APART)
            .map(match -> match.document().orElse(""))
            .distinct()
            .toList();
    return close.size() == 1
        ? best.getFirst()
        : new Match(
            reference,
            Optional.empty(),
            best.getFirst().score(),
            List.of(close.size() + " documents fit as well"),
            close);
  }

  private Set<Integer> candidates(Reference reference) {
    Set<Integer> candidates = new TreeSet<>();
    reference
        .url()
        .ifPresent(
            url -> candidates.addAll(byAddress.getOrDefault(Addresses.plain(url), List.of())));
    reference
        .doi()
        .ifPresent(doi -> candidates.addAll(byAddress.getOrDefault("doi.org/" + doi, List.of())));
    words(reference.title()).stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .filter(places -> !places.isEmpty())
        .sorted(Comparator.comparingInt(List::size))
        .limit(4)
        .forEach(places -> places.stream().limit(MOST_COMMON).forEach(candidates::add));
    return candidates;
  }

  private static Match weigh(Reference reference, Document document) {
    List<String> why = new ArrayList<>();
    double score = 0;
    Optional<String> address = document.metadata().url().map(Addresses::plain);
    if (address.isPresent() && address.equals(reference.url().map(Addresses::plain))) {
      why.add("the same address");
      score = 1;
    } else if (address.isPresent()
        && address.equals(reference.doi().map(doi -> "doi.org/" + doi))) {
      why.add("the same DOI");
      score = 1;
    } else {
      score = Likeness.of(reference, document, why);
    }
    return new Match(reference, Optional.of(document.id()), score, why, List.of());
  }

  static Set<String> words(String title) {
    Set<String> words = new HashSet<>(List.of(Words.plain(title).split(" ", -1)));
    words.remove("");
    return words;
  }
}
