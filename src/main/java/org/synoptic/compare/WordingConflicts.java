package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Cause;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Level;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.text.Terms;
import org.synoptic.text.WordDiff;
import org.synoptic.text.WordDiff.Piece;
import org.synoptic.text.WordDiff.Side;

/**
 * The same quotation in different words. Both reports must have it in quotation marks, and other
 * words must stand between words that are the same; that one report quotes more is no conflict.
 */
final class WordingConflicts implements ConflictRule {

  private static final int WORDS = 6;
  private static final double ALIKE = 0.7;

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Conflict> found = new ArrayList<>();
    for (Opposed pair : Opposed.in(rows)) {
      if (pair.a().level() == Level.QUOTES && pair.b().level() == Level.QUOTES) {
        String a = pair.a().text();
        String b = pair.b().text();
        List<Cause> why = differences(a, b);
        if (!why.isEmpty()) {
          found.add(pair.conflict(ConflictKind.WORDING, a, b, why));
        }
      }
    }
    return found;
  }

  private static List<Cause> differences(String a, String b) {
    List<Piece> pieces = WordDiff.of(a, new Span(0, a.length()), b, new Span(0, b.length()));
    int same = 0;
    for (Piece piece : pieces) {
      same += piece.side() == Side.SAME ? Terms.all(piece.a().of(a)).size() : 0;
    }
    int longer = Math.max(Terms.all(a).size(), Terms.all(b).size());
    if (same < WORDS || same < ALIKE * longer) {
      return List.of();
    }
    List<Cause> why = new ArrayList<>();
    List<Side> sides = pieces.stream().map(Piece::side).toList();
    for (Piece piece : pieces.subList(sides.indexOf(Side.SAME), sides.lastIndexOf(Side.SAME))) {
      boolean inB = piece.side() == Side.ONLY_B;
      String words = inB ? piece.b().of(b) : piece.a().of(a);
      boolean cut = inB ? edited(b, piece.b()) : edited(a, piece.a());
      if (piece.side() != Side.SAME && !cut && !Terms.content(words).isEmpty()) {
        why.add(Cause.of(inB ? Cause.Kind.ONLY_SECOND : Cause.Kind.ONLY_FIRST, words));
      }
    }
    return why;
  }

  /** Whether the words are the editor's: marks of a cut, or an addition in brackets. */
  private static boolean edited(String text, Span words) {
    String there = words.of(text);
    String before = text.substring(0, words.start()).stripTrailing();
    return there.contains("…")
        || there.contains("...")
        || there.contains("[")
        || there.contains("(")
        || before.endsWith("[")
        || before.endsWith("(");
  }
}
