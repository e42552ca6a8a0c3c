package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

class WordDiffTest {

  @Test
  void piecesAreSameOrOfOneSide() {
    assertEquals(
        List.of(
            "SAME [in the name of a] [in the name of a]",
            "ONLY_A [clean] []",
            "SAME [house] [house]"),
        told("in the name of a clean house", "in the name of a ‘house’"));
    assertEquals(
        List.of("SAME [He] [he]", "ONLY_A [said] []", "ONLY_B [] [told us]", "SAME [no] [no]"),
        told("He said no.", "he told us: no"));
  }

  @Test
  void missingWordsHaveAnEmptyPlace() {
    List<WordDiff.Piece> pieces = WordDiff.of("x y", new Span(0, 3), "x new y", new Span(0, 7));
    assertEquals(new Span(1, 1), pieces.get(1).a());
    assertEquals(new Span(2, 5), pieces.get(1).b());
  }

  @Test
  void placesAreThoseOfTheWholeText() {
    String a = "Before. The same words.";
    List<WordDiff.Piece> pieces =
        WordDiff.of(a, new Span(8, 22), "the same words", new Span(0, 14));
    assertEquals(1, pieces.size());
    assertEquals("The same words", pieces.getFirst().a().of(a));
  }

  @Test
  void withoutWordsThereAreNoPieces() {
    assertEquals(List.of(), told("...", ""));
  }

  private static List<String> told(String a, String b) {
    return WordDiff.of(a, new Span(0, a.length()), b, new Span(0, b.length())).stream()
        .map(one -> "%s [%s] [%s]".formatted(one.side(), one.a().of(a), one.b().of(b)))
        .toList();
  }
}
