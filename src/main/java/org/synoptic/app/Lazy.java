package org.synoptic.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is made when it is first wanted and then kept. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T found = made;
    if (found == null) {
      synchronized (this) {
        found = made;
        if (found == null) {
          found = maker.get();
          made = found;
        }
      }
    }
    return found;
  }

  /** Whether it has been made. */
  boolean isMade() {
    return made != null;
  }
}
