package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.text.MinHash;

class BandsTest {

  private static int[] sketch(String text) {
    return MinHash.of(text).least();
  }

  @Test
  void reprintsAreFoundAmongManyOthers() {
    Bands bands = new Bands();
    for (int i = 1; i <= 2000; i++) {
      bands.add(i, sketch(Texts.report(i)));
    }
    int found = 0;
    for (int i = 1; i <= 2000; i += 100) {
      String reprint = "By a staff writer. " + Texts.report(i) + " (Editing by B. Editor)";
      found += bands.like(sketch(reprint)).contains((long) i) ? 1 : 0;
    }
    assertTrue(found >= 19, found + " of 20");
    assertFalse(bands.like(sketch(Texts.report(5000))).size() > 20, "no search through all");
  }

  @Test
  void aTextWithoutWordsIsLikeNothing() {
    Bands bands = new Bands();
    bands.add(1, sketch(""));
    assertEquals(List.of(), bands.like(sketch("")));
  }
}
