package org.synoptic.importer.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {

  private static final Pattern NAMES =
      Pattern.compile("\\b(?:author|by ?line|(?<!post )footer|date)s?\\b");

  private final Openings openings = new Openings(NAMES);

  @Test
  void whatMatchesMayBegin() {
    for (String line :
        List.of("author", "authors box", "by line", "byline", "footer", "post footer", "dates")) {
      int words = line.startsWith("post ") ? 5 : 0;
      // Asked twice: the second time it is remembered.
      for (int time = 0; time < 2; time++) {
        assertTrue(openings.mayBegin(line, words), line);
      }
    }
  }

  @Test
  void whatCannotMatchIsSeenByItsFirstLetters() {
    for (int time = 0; time < 2; time++) {
      assertFalse(openings.mayBegin("content main", 0));
      assertFalse(openings.mayBegin("content main", 1));
    }
  }

  @Test
  void fewLettersAndOtherScriptsAreLeftToThePattern() {
    assertTrue(openings.mayBegin("main", 0));
    assertTrue(openings.mayBegin("content main", 8));
    assertTrue(openings.mayBegin("記者 content", 0));
  }

  @Test
  void openingsThatShareAPlaceAreToldApart() {
    Openings many = new Openings(Pattern.compile("q\\d{3}x"));
    for (int number = 0; number < 26 * 26 * 26; number++) {
      String line =
          "q"
              + (char) ('a' + number % 26)
              + (char) ('a' + number / 26 % 26)
              + (char) ('a' + number / 676)
              + "x";
      assertFalse(many.mayBegin(line, 0), line);
      String figures = "q%03dx".formatted(number % 1000);
      assertTrue(many.mayBegin(figures, 0), figures);
    }
  }
}
