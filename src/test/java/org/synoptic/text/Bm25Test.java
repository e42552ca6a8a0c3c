package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25Test {

  private static final List<String> RULES =
      List.of(
          "Ships carry a lamp at night.",
          "Ships give way to boats that sail.",
          "Boats under oars keep to the bank.");

  private final Bm25 bm25 = new Bm25(RULES);

  @Test
  void theTextWithTheRareWordComesFirst() {
    double[] scores = bm25.scores("Did the ship show its lamps?");
    assertTrue(scores[0] > scores[1], "the lamp is rarer than the ship");
    assertTrue(scores[1] > 0, "the ship is there");
    assertEquals(0, scores[2]);
  }

  @Test
  void theScoreIsTheSumOfItsWords() {
    String query = "A ship with lamps, lamps, lamps.";
    List<Bm25.Match> matches = bm25.matches(query, 0);
    assertEquals(List.of("lamps", "ship"), matches.stream().map(Bm25.Match::word).toList());
    assertEquals(
        bm25.scores(query)[0], matches.stream().mapToDouble(Bm25.Match::weight).sum(), 1e-12);
  }

  @Test
  void aScoreIsThatOfTheFormula() {
    // "lamp" is once in one of three texts; its text has four words that tell something.
    double idf = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
    double mean = (4 + 5 + 4) / 3.0;
    double score = idf * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 4 / mean));
    assertEquals(score, bm25.scores("lamp")[0], 1e-12);
  }

  @Test
  void nothingMatchesAnEmptyQueryOrAnEmptyCollection() {
    assertArrayEquals(new double[3], bm25.scores("of the"));
    assertArrayEquals(new double[0], new Bm25(List.of()).scores("lamp"));
  }
}
