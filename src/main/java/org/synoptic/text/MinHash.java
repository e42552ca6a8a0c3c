package org.synoptic.text;

import java.util.Arrays;

/**
 * A short signature of a text from which its resemblance to another is estimated without having
 * both texts at hand (Broder 1997). One hash function stands for many: each run of words falls into
 * one of the places of the signature, whose least hash is kept (Li, Owen and Zhang 2012, One
 * Permutation Hashing); places that get none borrow from others (Shrivastava 2017, Optimal
 * Densification). The same text has the same signature everywhere.
 */
public final class MinHash {

  /** The number of places; the standard error of an estimate is below 0.05. */
  public static final int SIZE = 128;

  private static final int WORDS = 4;
  private static final int EMPTY = Integer.MAX_VALUE;
  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;

  private MinHash() {}

  /**
   * What one pass over a text gives.
   *
   * @param words how many words it has; each Chinese or Japanese character is one
   * @param least the signature, by runs of four words; empty for a text without words
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by resemblance only
  public record Signature(int words, int[] least) {}

  /** The signature of a text. */
  public static Signature of(String text) {
    int[] least = new int[SIZE];
    Arrays.fill(least, EMPTY);
    long[] runs = new long[WORDS - 1];
    int words = 0;
    long word = OFFSET;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean alone = c >= '\u3040' && (Character.isIdeographic(c) || isKana(c));
      if (inside && (alone || !(isPart(c) || isApostrophe(c)))) {
        take(least, runs, words++, word);
        inside = false;
      }
      if (alone) {
        take(least, runs, words++, (OFFSET ^ c) * PRIME);
      } else if (isPart(c)) {
        word = ((inside ? word : OFFSET) ^ lower(c)) * PRIME;
        inside = true;
      }
    }
    if (words == 0) {
      return new Signature(0, new int[0]);
    }
    if (words < WORDS) {
      put(least, runs[words - 1]);
    }
    return new Signature(words, densified(least));
  }

  /** The estimated resemblance of the texts of two signatures, 0 to 1; 0 if one had no words. */
  public static double resemblance(int[] a, int[] b) {
    if (a.length != SIZE || b.length != SIZE) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      if (a[i] == b[i]) {
        same++;
      }
    }
    return (double) same / SIZE;
  }

  /**
   * Takes a word in.
   *
   * @param runs hashes of the last word, the last two and the last three, oldest first
   */
  private static void take(int[] least, long[] runs, int number, long word) {
    if (number >= WORDS - 1) {
      put(least, mix(runs[WORDS - 2] ^ word));
    }
    for (int i = WORDS - 2; i > 0; i--) {
      runs[i] = mix(runs[i - 1] ^ word);
    }
    runs[0] = mix(OFFSET ^ word);
  }

  private static void put(int[] least, long run) {
    int place = (int) (run >>> 57);
    int value = (int) run & EMPTY;
    least[place] = Math.min(least[place], value);
  }

  /** Each empty place takes what stands in another, which two like texts find in the same way. */
  private static int[] densified(int[] least) {
    int[] full = least.clone();
    for (int i = 0; i < SIZE; i++) {
      for (int attempt = 1; full[i] == EMPTY && attempt < 100 * SIZE; attempt++) {
        int donor = (int) (mix(((long) i << 32) | attempt) >>> 57);
        full[i] = least[donor];
      }
    }
    return full;
  }

  private static boolean isPart(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isKana(char c) {
    return c <= '\u30ff' && Character.isLetter(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '`';
  }

  private static char lower(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
