package org.synoptic.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the vectors of the texts that were encoded last, so that no text is encoded again soon. May
 * be used by several threads at once if the encoder behind may. The vectors are the very ones the
 * encoder gave: a caller must not change them.
 */
public final class CachedEncoder implements Encoder {

  private final Encoder encoder;
  private final int capacity;
  private final Map<String, float[]> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Wraps an encoder and closes it when this is closed.
   *
   * @param capacity how many texts are kept, 1 or more; the one longest unused goes first
   * @throws IllegalArgumentException when the capacity is less than 1
   */
  public CachedEncoder(Encoder encoder, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a cache of " + capacity + " texts keeps nothing");
    }
    this.encoder = encoder;
    this.capacity = capacity;
  }

  @Override
  public int dimension() {
    return encoder.dimension();
  }

  @Override
  public String version() {
    return encoder.version();
  }

  /** Asks the encoder once for each text that is not kept, however often it stands in the list. */
  @Override
  public List<float[]> encode(List<String> texts) {
    Map<String, float[]> known = recall(texts);
    Set<String> missing = new LinkedHashSet<>(texts);
    missing.removeAll(known.keySet());
    if (!missing.isEmpty()) {
      List<String> asked = List.copyOf(missing);
      List<float[]> vectors = encoder.encode(asked);
      for (int i = 0; i < asked.size(); i++) {
        known.put(asked.get(i), vectors.get(i));
      }
      keep(asked, known);
    }
    List<float[]> found = new ArrayList<>(texts.size());
    texts.forEach(text -> found.add(known.get(text)));
    return found;
  }

  @Override
  public void close() {
    encoder.close();
  }

  private Map<String, float[]> recall(List<String> texts) {
    Map<String, float[]> known = new LinkedHashMap<>();
    synchronized (kept) {
      for (String text : texts) {
        float[] vector = kept.get(text);
        if (vector != null) {
          known.put(text, vector);
        }
      }
    }
    return known;
  }

  private void keep(List<String> texts, Map<String, float[]> known) {
    synchronized (kept) {
      texts.forEach(text -> kept.put(text, known.get(text)));
      var oldest = kept.keySet().iterator();
      for (int excess = kept.size() - capacity; excess > 0; excess--) {
        oldest.next();
        oldest.remove();
      }
    }
  }
}
