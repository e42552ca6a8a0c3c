package org.synoptic.text;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes its encoder when the first text is to be encoded: work that needs no vectors does not wait
 * for the model. May be used by several threads at once.
 */
public final class LazyEncoder implements Encoder {

  private final int dimension;
  private final String version;
  private final Supplier<? extends Encoder> maker;
  private @Nullable Encoder encoder;
  private boolean closed;

  /**
   * Promises an encoder.
   *
   * @param dimension the length of its vectors
   * @param version its version
   * @param maker makes it, at most once
   */
  public LazyEncoder(int dimension, String version, Supplier<? extends Encoder> maker) {
    this.dimension = dimension;
    this.version = version;
    this.maker = maker;
  }

  /** The program's own encoder, cached and not yet loaded. */
  public static Encoder miniLm(int capacity) {
    return new CachedEncoder(
        new LazyEncoder(MiniLm.DIMENSION, MiniLm.VERSION, MiniLm::new), capacity);
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public String version() {
    return version;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when this is closed
   */
  @Override
  public List<float[]> encode(List<String> texts) {
    return texts.isEmpty() ? List.of() : encoder().encode(texts);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (encoder != null) {
      encoder.close();
      encoder = null;
    }
  }

  private synchronized Encoder encoder() {
    if (closed) {
      throw new IllegalStateException("the sentence encoder is closed");
    }
    if (encoder == null) {
      encoder = maker.get();
    }
    return encoder;
  }
}
