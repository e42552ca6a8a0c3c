package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Differ;

/** A word diff by longest common subsequence, for tests. */
public final class WordDiffer implements Differ {

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");

  @Override
  public List<Piece> of(String a, String b) {
    List<Span> as = words(a);
    List<Span> bs = words(b);
    int[][] longest = new int[as.size() + 1][bs.size() + 1];
    for (int i = as.size() - 1; i >= 0; i--) {
      for (int j = bs.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(a, as.get(i), b, bs.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < as.size() || j < bs.size()) {
      if (i < as.size() && j < bs.size() && same(a, as.get(i), b, bs.get(j))) {
        pieces.add(new Piece(as.get(i++), bs.get(j++), Kind.SAME));
      } else if (j < bs.size() && (i == as.size() || longest[i][j + 1] >= longest[i + 1][j])) {
        pieces.add(new Piece(at(as, i, a), bs.get(j++), Kind.ONLY_B));
      } else {
        pieces.add(new Piece(as.get(i++), at(bs, j, b), Kind.ONLY_A));
      }
    }
    return pieces;
  }

  private static Span at(List<Span> words, int number, String text) {
    int position = number < words.size() ? words.get(number).start() : text.length();
    return new Span(position, position);
  }

  private static boolean same(String a, Span inA, String b, Span inB) {
    return inA.of(a).strip().equalsIgnoreCase(inB.of(b).strip());
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }
}
