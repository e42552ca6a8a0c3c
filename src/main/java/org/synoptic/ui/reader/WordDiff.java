package org.synoptic.ui.reader;

import java.util.List;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Differ.Kind;
import org.synoptic.ui.kit.Differ.Piece;

/** Shows the words in which two texts differ, where they share enough for that to tell anything. */
public final class WordDiff {

  private static final double WORTH_SHOWING = 0.4;

  private WordDiff() {}

  /**
   * Marks in the second text for the words that the first does not have; none when less than two
   * fifths of the shorter text is shared, since then nearly all would be marked.
   */
  public static List<Mark> marks(Differ differ, String other, String text) {
    List<Piece> pieces = differ.of(other, text);
    int shared =
        pieces.stream().filter(piece -> piece.kind() == Kind.SAME).mapToInt(p -> p.b().length()).sum();
    if (shared < WORTH_SHOWING * Math.min(other.length(), text.length())) {
      return List.of();
    }
    return pieces.stream()
        .filter(piece -> piece.kind() == Kind.ONLY_B)
        .map(piece -> piece.b().trim(text))
        .filter(span -> hasWord(text, span))
        .map(span -> new Mark(span, "differ"))
        .toList();
  }

  private static boolean hasWord(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
