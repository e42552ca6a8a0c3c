package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Analysis;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.ui.reader.Pieces.Piece;

class PiecesTest {

  private static final String SENTENCE = "The ferry waits for the tide at the lower landing stage.";

  private static Pieces pieces(String text, List<Sentence> sentences) {
    Document report = Document.report(Metadata.titled("Ferry"), text, List.of());
    return new Pieces(
        new ComparisonIndex(
            new Comparison(
                List.of(report),
                List.of(),
                List.of(new Analysis(report.id(), sentences, List.of(), List.of(), List.of())),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        0);
  }

  private static String together(Pieces pieces, String text) {
    return pieces.all().stream().map(piece -> piece.span().of(text)).collect(Collectors.joining());
  }

  @Test
  void shortParagraphsAreWhole() {
    Pieces pieces = pieces("One.\n\nTwo.", List.of());
    assertEquals(
        List.of(new Piece(1, true, new Span(0, 4)), new Piece(2, true, new Span(6, 10))),
        pieces.all());
    assertEquals(1, pieces.at(new Span(7, 8)));
  }

  @Test
  void longParagraphIsCutBetweenSentences() {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 100; number++) {
      text.append(number == 0 ? "" : " ");
      sentences.add(new Sentence(new Span(text.length(), text.length() + SENTENCE.length()), 0));
      text.append(SENTENCE);
    }
    Pieces pieces = pieces(text.toString(), sentences);
    assertEquals(4, pieces.all().size());
    assertEquals(text.toString(), together(pieces, text.toString()));
    for (Piece piece : pieces.all()) {
      assertEquals(1, piece.paragraph());
      assertEquals(piece.span().start() == 0, piece.first());
      assertTrue(piece.span().of(text.toString()).startsWith("The ferry"));
      assertTrue(piece.span().length() <= 1_500);
    }
    assertEquals(3, pieces.at(new Span(text.length() - 3, text.length())));
  }

  @Test
  void sentenceWithoutEndStaysWhole() {
    String text = "and on it goes ".repeat(300) + "so. Last.";
    int last = text.indexOf("Last");
    Pieces pieces =
        pieces(
            text,
            List.of(
                new Sentence(new Span(0, last - 1), 0),
                new Sentence(new Span(last, text.length()), 0)));
    assertEquals(last - 1, pieces.all().getFirst().span().end());
    assertEquals(text, together(pieces, text));
  }
}
