package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void resemblanceIsTheShareOfCommonRuns() {
    Shingles a = Shingles.of("one two three four", 2);
    Shingles b = Shingles.of("zero one two three", 2);
    assertEquals(2 / 4.0, a.resemblance(b));
    assertEquals(2 / 3.0, a.containedIn(b));
  }

  @Test
  void caseApostrophesAndPunctuationMakeNoDifference() {
    Shingles a = Shingles.of("The bank's “new” rates", 3);
    assertEquals(1, a.resemblance(Shingles.of("the banks new rates!", 3)));
  }

  @Test
  void aTextWithoutWordsIsLikeNothing() {
    Shingles none = Shingles.of("...", 3);
    assertEquals(0, none.resemblance(none));
    assertEquals(0, none.containedIn(Shingles.of("one", 3)));
  }

  @Test
  void signaturesEstimateTheResemblance() {
    String a = words(0, 400);
    String b = words(40, 440);
    double exact = Shingles.of(a, 4).resemblance(Shingles.of(b, 4));
    double estimate = MinHash.resemblance(MinHash.signature(a), MinHash.signature(b));
    assertEquals(exact, estimate, 0.12);
    assertEquals(0, MinHash.resemblance(MinHash.signature(a), MinHash.signature(words(900, 990))));
  }

  @Test
  void theSameTextHasTheSameSignature() {
    assertArrayEquals(MinHash.signature(words(0, 50)), MinHash.signature(words(0, 50)));
    assertEquals(0, MinHash.resemblance(MinHash.signature(""), MinHash.signature("")));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
