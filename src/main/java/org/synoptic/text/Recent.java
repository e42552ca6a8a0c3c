package org.synoptic.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Remembers what was made last, within a bound; what was longest unused goes first. For things that
 * follow from their key alone, so that it makes no difference but in time. May be used by several
 * threads at once.
 */
public final class Recent<K, V> {

  private final long bound;
  private final ToLongFunction<K> weight;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long weighs;

  /**
   * Remembers things of a total weight.
   *
   * @param bound the most that all keys may weigh, 1 or more; a thing that weighs more by itself is
   *     not kept
   * @param weight what a key weighs, 1 or more and always the same
   * @throws IllegalArgumentException when the bound is less than 1
   */
  public Recent(long bound, ToLongFunction<K> weight) {
    if (bound < 1) {
      throw new IllegalArgumentException("a bound of " + bound + " keeps nothing");
    }
    this.bound = bound;
    this.weight = weight;
  }

  /** Remembers so many things. */
  public Recent(int bound) {
    this(bound, key -> 1);
  }

  /** What is kept for a key, or else what is made for it now. Two threads may both make it. */
  public V get(K key, Function<? super K, ? extends V> maker) {
    return find(key)
        .orElseGet(() -> {
          V made = maker.apply(key);
          put(key, made);
          return made;
        });
  }

  /** What is kept for a key. */
  public Optional<V> find(K key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }

  /** Keeps a thing for a key. */
  public void put(K key, V value) {
    long more = weight.applyAsLong(key);
    if (more > bound) {
      return;
    }
    synchronized (kept) {
      if (kept.put(key, value) == null) {
        weighs += more;
      }
      var oldest = kept.keySet().iterator();
      while (weighs > bound) {
        weighs -= weight.applyAsLong(oldest.next());
        oldest.remove();
      }
    }
  }
}
