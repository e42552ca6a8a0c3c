package org.synoptic.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Keeps the vectors of the texts that were encoded last, so that no text is encoded again soon. May
 * be used by several threads at once if the encoder behind may. The vectors are the very ones the
 * encoder gave: a caller must not change them.
 */
public final class CachedEncoder implements Encoder {

  private final Encoder encoder;
  private final Recent<String, float[]> kept;

  /**
   * Wraps an encoder and closes it when this is closed.
   *
   * @param capacity how many texts are kept, 1 or more; the one longest unused goes first
   * @throws IllegalArgumentException when the capacity is less than 1
   */
  public CachedEncoder(Encoder encoder, int capacity) {
    this.encoder = encoder;
    this.kept = new Recent<>(capacity);
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
    Map<String, float[]> known = new HashMap<>();
    LinkedHashSet<String> missing = new LinkedHashSet<>();
    for (String text : texts) {
      kept.find(text).ifPresentOrElse(vector -> known.put(text, vector), () -> missing.add(text));
    }
    if (!missing.isEmpty()) {
      List<String> asked = List.copyOf(missing);
      List<float[]> vectors = encoder.encode(asked);
      for (int i = 0; i < asked.size(); i++) {
        known.put(asked.get(i), vectors.get(i));
        kept.put(asked.get(i), vectors.get(i));
      }
    }
    return texts.stream().map(known::get).toList();
  }

  @Override
  public void close() {
    encoder.close();
  }
}
