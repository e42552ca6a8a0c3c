package org.synoptic.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Doubts;
import org.synoptic.store.Facts;
import org.synoptic.store.Kinship;
import org.synoptic.store.Library;
import org.synoptic.store.Summary;
import org.synoptic.text.MinHash;

/**
 * Tells which documents of a library say almost the same as a new one, and of which it is a newer
 * version. Knows also what has come in but is not committed yet.
 */
final class Kin {

  /** Share of common runs of words from which two documents count as one origin. */
  private static final double ALMOST_THE_SAME = 0.7;

  /** Share from which two texts that name one address count as versions of one text. */
  private static final double A_VERSION = 0.3;

  private static final int PAGE = 4096;

  /** The facts about a document that is in the library already. */
  static final Facts NOTHING_NEW = new Facts(0, 0, List.of(), new int[0], List.of(), List.of());

  private final Library library;
  private final Kinship known;
  private final Bands bands = new Bands();
  private final Map<Long, Fresh> fresh = new HashMap<>();
  private final Map<Long, Long> freshAddresses = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();
  private long loaded;
  private long next;

  Kin(Library library) {
    this.library = library;
    this.known = library.kinship();
  }

  @SuppressWarnings("ArrayRecordComponent") // looked up, never compared
  private record Fresh(Document document, int[] sketch) {}

  /**
   * What is found out about a new document.
   *
   * @param near id of the likest document, when one says almost the same
   * @param old id of the document of which it is a newer version
   */
  record Found(Facts facts, Optional<String> near, Optional<String> old) {}

  /** Takes in a document that is not in the library, with the signature of its text. */
  synchronized Found add(Document document, Capture capture, MinHash.Signature signature) {
    load();
    int[] sketch = signature.least();
    long likest = 0;
    double best = 0;
    List<Long> alike =
        bands.like(sketch).stream()
            .filter(number -> resemblance(sketch, number) >= ALMOST_THE_SAME)
            .toList();
    for (long number : alike) {
      double resemblance = resemblance(sketch, number);
      if (resemblance > best) {
        best = resemblance;
        likest = number;
      }
    }
    List<Long> addresses = Addresses.of(document, capture);
    Optional<String> old = predecessor(document, capture, sketch, addresses);
    Facts facts = new Facts(next, signature.words(), Doubts.of(document), sketch, addresses, alike);
    fresh.put(next, new Fresh(document, sketch));
    addresses.forEach(address -> freshAddresses.put(address, facts.number()));
    old.ifPresent(replaced::add);
    bands.add(next++, sketch);
    return new Found(facts, likest == 0 ? Optional.empty() : id(likest), old);
  }

  /** Finds out the facts about documents that came in before they were kept. */
  synchronized void completeOld() {
    for (List<Summary> page = known.uncounted(PAGE / 16);
        !page.isEmpty();
        page = known.uncounted(PAGE / 16)) {
      Map<String, Facts> facts = new LinkedHashMap<>();
      for (Summary one : page) {
        library.document(one.id()).ifPresent(document -> facts.put(one.id(), old(one, document)));
      }
      known.complete(facts);
    }
    rolledBack();
  }

  private Facts old(Summary summary, Document document) {
    MinHash.Signature signature = MinHash.of(document.text());
    List<Long> addresses =
        library.captures(document.id()).stream()
            .flatMap(capture -> Addresses.of(document, capture).stream())
            .distinct()
            .toList();
    fresh.put(summary.number(), new Fresh(document, signature.least()));
    List<Long> alike =
        bands.like(signature.least()).stream()
            .filter(number -> resemblance(signature.least(), number) >= ALMOST_THE_SAME)
            .toList();
    bands.add(summary.number(), signature.least());
    return new Facts(
        summary.number(),
        signature.words(),
        Doubts.of(document),
        signature.least(),
        addresses,
        alike);
  }

  /** What was added is in the library now. */
  synchronized void committed() {
    fresh.clear();
    freshAddresses.clear();
    replaced.clear();
    loaded = next - 1;
  }

  /** What was added did not get into the library: forgets it. */
  synchronized void rolledBack() {
    fresh.clear();
    freshAddresses.clear();
    replaced.clear();
    bands.clear();
    loaded = 0;
  }

  private void load() {
    if (fresh.isEmpty()) {
      next = library.nextNumber();
    }
    for (Map<Long, int[]> page = page(); !page.isEmpty(); page = page()) {
      page.forEach(bands::add);
      loaded = page.keySet().stream().mapToLong(Long::longValue).max().orElse(loaded);
    }
    loaded = next - fresh.size() - 1;
  }

  private Map<Long, int[]> page() {
    return loaded < next - fresh.size() - 1 ? known.sketches(loaded, PAGE) : Map.of();
  }

  private double resemblance(int[] sketch, long number) {
    Fresh one = fresh.get(number);
    return MinHash.resemblance(
        sketch, one == null ? known.sketch(number).orElse(new int[0]) : one.sketch());
  }

  private Optional<String> id(long number) {
    Fresh one = fresh.get(number);
    return one == null ? known.document(number) : Optional.of(one.document().id());
  }

  /** The newest document that came from the same place and is not quite another one. */
  private Optional<String> predecessor(
      Document document, Capture capture, int[] sketch, List<Long> addresses) {
    for (int i = 0; i < addresses.size(); i++) {
      boolean sure = i == 0 && SourceFiles.isAddress(capture.origin());
      long address = addresses.get(i);
      List<Long> numbers =
          Stream.concat(
                  Optional.ofNullable(freshAddresses.get(address)).stream(),
                  known.at(address).stream())
              .toList();
      for (long number : numbers) {
        Optional<String> old = id(number).filter(one -> !replaced.contains(one));
        if (old.isPresent() && (sure || alike(document, sketch, number, old.get()))) {
          return old;
        }
      }
    }
    return Optional.empty();
  }

  private boolean alike(Document document, int[] sketch, long number, String old) {
    String title = document.metadata().title();
    Fresh one = fresh.get(number);
    String other =
        one == null
            ? library.summary(old).map(Summary::metadata).map(all -> all.title()).orElse("")
            : one.document().metadata().title();
    return (!title.isBlank() && title.equals(other)) || resemblance(sketch, number) >= A_VERSION;
  }
}
