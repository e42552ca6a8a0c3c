package org.synoptic.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A short signature of a text from which its resemblance to another is estimated without having
 * both texts at hand (Broder 1997). The hash functions come from a fixed seed: the same text has
 * the same signature everywhere.
 */
public final class MinHash {

  /** The number of hash functions; the standard error of an estimate is below 0.05. */
  public static final int SIZE = 128;

  private static final int WORDS = 4;
  private static final long SEED = 42;
  private static final long[] MASKS = new SplittableRandom(SEED).longs(SIZE).toArray();

  private MinHash() {}

  /** The signature of a text by its runs of four words; of a text without words, all zeros. */
  public static long[] signature(String text) {
    var runs = Shingles.of(text, WORDS).hashes();
    long[] least = new long[SIZE];
    if (runs.isEmpty()) {
      return least;
    }
    Arrays.fill(least, Long.MAX_VALUE);
    for (long run : runs) {
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], mix(run ^ MASKS[i]));
      }
    }
    return least;
  }

  /**
   * The estimated resemblance of the two texts, 0 to 1; 0 if one had no words.
   *
   * @throws IllegalArgumentException when one is no signature
   */
  public static double resemblance(long[] a, long[] b) {
    if (a.length != SIZE || b.length != SIZE) {
      throw new IllegalArgumentException("a signature has " + SIZE + " numbers");
    }
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      if (a[i] == b[i] && a[i] != 0) {
        same++;
      }
    }
    return (double) same / SIZE;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
