package org.synoptic.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The runs of a few words that a text is made of, as numbers, to tell how much of one text is in
 * another (Broder 1997, On the Resemblance and Containment of Documents).
 */
public final class Shingles {

  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;

  private final Set<Long> hashes;

  private Shingles(Set<Long> hashes) {
    this.hashes = hashes;
  }

  /**
   * The runs of a text; a text with fewer words than that is one run.
   *
   * @param words length of a run, 1 or more
   */
  public static Shingles of(String text, int words) {
    List<String> terms = Terms.all(text).stream().map(Terms.Term::text).toList();
    Set<Long> hashes = new HashSet<>();
    for (int from = 0; from == 0 || from + words <= terms.size(); from++) {
      List<String> run = terms.subList(from, Math.min(from + words, terms.size()));
      if (!run.isEmpty()) {
        hashes.add(hash(run));
      }
    }
    return new Shingles(hashes);
  }

  /** The share of common runs among all runs of the two (Jaccard 1912), 0 to 1; 0 if both empty. */
  public double resemblance(Shingles other) {
    long common = common(other);
    long all = hashes.size() + other.hashes.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** The share of these runs that the other text has too, 0 to 1; 0 if there are none. */
  public double containedIn(Shingles other) {
    return hashes.isEmpty() ? 0 : (double) common(other) / hashes.size();
  }

  /** The runs as numbers, in no order. */
  Set<Long> hashes() {
    return hashes;
  }

  private long common(Shingles other) {
    return hashes.stream().filter(other.hashes::contains).count();
  }

  /** The FNV-1a hash of the words (Fowler, Noll and Vo). */
  private static long hash(List<String> run) {
    long hash = OFFSET;
    for (String word : run) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    return hash;
  }
}
