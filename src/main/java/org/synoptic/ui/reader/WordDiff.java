package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Differ.Kind;
import org.synoptic.ui.kit.Differ.Piece;
import org.synoptic.ui.kit.Mark;

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
        pieces.stream()
            .filter(piece -> piece.kind() == Kind.SAME)
            .mapToInt(p -> p.b().length())
            .sum();
    if (shared < WORTH_SHOWING * Math.min(other.length(), text.length())) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (Piece piece : pieces) {
      Span span = piece.b().trim(text);
      if (piece.kind() == Kind.ONLY_B && hasWord(text, span)) {
        join(found, span, text);
      }
    }
    return Mark.all(found, "differ");
  }

  /** Adds a span, as one with the last when only white space lies between them. */
  private static void join(List<Span> found, Span span, String text) {
    boolean touching =
        !found.isEmpty()
            && found.getLast().end() <= span.start()
            && text.substring(found.getLast().end(), span.start()).isBlank();
    found.add(touching ? found.removeLast().cover(span) : span);
  }

  private static boolean hasWord(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
