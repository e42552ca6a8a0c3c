package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiniLmTest {

  private final MiniLm encoder = new MiniLm();

  @AfterAll
  void close() {
    encoder.close();
  }

  @BeforeAll
  void dimension() {
    assertEquals(384, encoder.dimension());
  }

  @Test
  void sentencesOfLikeMeaningAreNearerThanOthers() {
    List<float[]> vectors =
        encoder.encode(
            List.of(
                "Companies must not put back doors into their products.",
                "Firms are asked to refrain from installing backdoors.",
                "The weather was fine in the mountains all week."));
    double like = Vectors.dot(vectors.get(0), vectors.get(1));
    double other = Vectors.dot(vectors.get(0), vectors.get(2));
    assertTrue(like > 0.6, "like " + like);
    assertTrue(other < 0.2, "other " + other);
  }

  @Test
  void vectorsDoNotDependOnTheBatch() {
    String text = "The minister spoke in Beijing.";
    float[] alone = encoder.encode(List.of(text)).getFirst();
    float[] among =
        encoder
            .encode(List.of("A much longer sentence that has to be padded to be with it.", text))
            .get(1);
    assertArrayEquals(alone, among);
    assertEquals(1.0, Vectors.dot(alone, alone), 1e-5);
  }
}
