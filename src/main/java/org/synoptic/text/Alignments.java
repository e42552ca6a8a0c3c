package org.synoptic.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Span;

/**
 * The passages that two texts share word for word, but for case, apostrophes, punctuation and words
 * that are misspelt by a letter.
 *
 * <p>The common runs of words are found by greedy string tiling (Wise 1993): the longest first, no
 * word in two of them. Neighbouring runs with only a word or two between are then one passage, so
 * that a small edit does not hide a reuse.
 */
public final class Alignments {

  private static final int SEED = 3;
  private static final int GAP = 2;

  /** A seed in more places than these starts no run, or a text of one word would take for ever. */
  private static final int PLACES = 64;

  private static final Comparator<Run> LONGEST_FIRST =
      Comparator.comparingInt(Run::words)
          .reversed()
          .thenComparingInt(Run::a)
          .thenComparingInt(Run::b);

  private Alignments() {}

  /**
   * A passage of two texts.
   *
   * @param a where it is in the one
   * @param b where it is in the other
   * @param words how many words the two share there; those of an edit inside do not count
   */
  public record Shared(Span a, Span b, int words) {}

  /** A run of words by their numbers. */
  private record Run(int a, int b, int words) {}

  /** Some runs that make a passage. */
  private record Chain(Run first, Run last, int words) {
    Chain with(Run next) {
      return new Chain(first, next, words + next.words());
    }
  }

  /**
   * The shared passages in the order of the first text.
   *
   * @param least how many words a passage must share, 3 or more
   */
  public static List<Shared> of(String a, String b, int least) {
    List<Terms.Term> wordsA = Terms.all(a);
    List<Terms.Term> wordsB = Terms.all(b);
    List<Shared> found = new ArrayList<>();
    for (Chain chain : join(tiles(wordsA, wordsB))) {
      if (chain.words() >= least) {
        Run last = chain.last();
        found.add(
            new Shared(
                cover(wordsA, chain.first().a(), last.a() + last.words()),
                cover(wordsB, chain.first().b(), last.b() + last.words()),
                chain.words()));
      }
    }
    return found;
  }

  private static Span cover(List<Terms.Term> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private static List<Chain> join(List<Run> tiles) {
    List<Chain> chains = new ArrayList<>();
    for (Run run : tiles) {
      Chain chain = chains.isEmpty() ? null : chains.getLast();
      if (chain != null && near(chain.last(), run)) {
        chains.set(chains.size() - 1, chain.with(run));
      } else {
        chains.add(new Chain(run, run, run.words()));
      }
    }
    return chains;
  }

  private static boolean near(Run before, Run next) {
    int gapA = next.a() - before.a() - before.words();
    int gapB = next.b() - before.b() - before.words();
    return gapA <= GAP && gapB >= 0 && gapB <= GAP;
  }

  /** Runs that do not overlap in either text, in the order of the first. */
  private static List<Run> tiles(List<Terms.Term> a, List<Terms.Term> b) {
    List<Run> candidates = candidates(a, b);
    candidates.sort(LONGEST_FIRST);
    BitSet takenA = new BitSet();
    BitSet takenB = new BitSet();
    List<Run> tiles = new ArrayList<>();
    for (Run run : candidates) {
      Run rest = untaken(run, takenA, takenB);
      if (rest.words() >= SEED) {
        takenA.set(rest.a(), rest.a() + rest.words());
        takenB.set(rest.b(), rest.b() + rest.words());
        tiles.add(rest);
      }
    }
    tiles.sort(Comparator.comparingInt(Run::a));
    return tiles;
  }

  /** The longest part of a run whose words no longer run has. */
  private static Run untaken(Run run, BitSet takenA, BitSet takenB) {
    Run best = new Run(run.a(), run.b(), 0);
    int from = 0;
    for (int i = 0; i <= run.words(); i++) {
      boolean end = i == run.words() || takenA.get(run.a() + i) || takenB.get(run.b() + i);
      if (end) {
        if (i - from > best.words()) {
          best = new Run(run.a() + from, run.b() + from, i - from);
        }
        from = i + 1;
      }
    }
    return best;
  }

  /** Every common run that cannot be made longer and holds a seed that is not too common. */
  private static List<Run> candidates(List<Terms.Term> a, List<Terms.Term> b) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + SEED <= b.size(); j++) {
      places.computeIfAbsent(seed(b, j), seed -> new ArrayList<>()).add(j);
    }
    Map<Integer, Integer> reached = new HashMap<>();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i + SEED <= a.size(); i++) {
      List<Integer> at = places.getOrDefault(seed(a, i), List.of());
      for (int j : at.size() > PLACES ? List.<Integer>of() : at) {
        if (reached.getOrDefault(i - j, 0) <= i) {
          Run run = extend(a, i, b, j);
          reached.put(i - j, run.a() + run.words());
          runs.add(run);
        }
      }
    }
    return runs;
  }

  private static Run extend(List<Terms.Term> a, int i, List<Terms.Term> b, int j) {
    int back = 0;
    while (back < i && back < j && same(a, i - back - 1, b, j - back - 1)) {
      back++;
    }
    int on = SEED;
    while (i + on < a.size() && j + on < b.size() && same(a, i + on, b, j + on)) {
      on++;
    }
    return new Run(i - back, j - back, back + on);
  }

  private static boolean same(List<Terms.Term> a, int i, List<Terms.Term> b, int j) {
    String one = a.get(i).text();
    String other = b.get(j).text();
    return one.equals(other) || Misspelling.of(one, other);
  }

  private static String seed(List<Terms.Term> words, int at) {
    return words.get(at).text() + " " + words.get(at + 1).text() + " " + words.get(at + 2).text();
  }
}
