package org.synoptic.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.model.Document;
import org.synoptic.store.Library;
import org.synoptic.text.MinHash;

/**
 * Tells which documents say almost the same, as wire copy and reprints do. Sketches are made when
 * the first is asked for.
 */
final class Origins {

  /** Share of common shingles from which two documents count as one origin. */
  private static final double ALMOST_THE_SAME = 0.7;

  private final Library library;
  private final Map<String, long[]> sketches = new LinkedHashMap<>();
  private boolean loaded;

  Origins(Library library) {
    this.library = library;
  }

  /**
   * Another document that says almost the same as this one, the likest, or empty; remembers this
   * one.
   */
  synchronized Optional<String> near(Document document) {
    load();
    long[] sketch = MinHash.signature(document.text());
    String likest = "";
    double best = ALMOST_THE_SAME;
    for (Map.Entry<String, long[]> other : sketches.entrySet()) {
      double resemblance =
          other.getKey().equals(document.id()) ? 0 : MinHash.resemblance(sketch, other.getValue());
      if (resemblance >= best) {
        best = resemblance;
        likest = other.getKey();
      }
    }
    sketches.put(document.id(), sketch);
    return Optional.of(likest).filter(id -> !id.isEmpty());
  }

  private void load() {
    if (!loaded) {
      try (Stream<Document> documents = library.stream()) {
        documents.forEach(one -> sketches.put(one.id(), MinHash.signature(one.text())));
      }
      loaded = true;
    }
  }
}
