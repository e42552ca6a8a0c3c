package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertEquals(exact, resemblance(a, b), 0.12);
    assertEquals(0, resemblance(a, words(900, 990)));
    assertEquals(1, resemblance("Two words", "two WORDS!"), "a text shorter than one run");
  }

  @Test
  void theSameTextHasTheSameSignature() {
    assertArrayEquals(MinHash.of(words(0, 50)).least(), MinHash.of(words(0, 50)).least());
    assertEquals(0, resemblance("", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'The bank’s new rates.', 4",
    "'  -- two-part word --', 3",
    "'数据安全 law', 5",
    "'カメラ 1', 4",
    "'naïve café 10', 3"
  })
  void wordsAreCounted(String text, int words) {
    assertEquals(words, MinHash.of(text).words());
  }

  private static double resemblance(String a, String b) {
    return MinHash.resemblance(MinHash.of(a).least(), MinHash.of(b).least());
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
