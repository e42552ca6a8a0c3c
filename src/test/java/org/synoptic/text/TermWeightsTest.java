package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermWeightsTest {

  private final TermWeights weights =
      TermWeights.of(List.of("A law on water.", "Laws, laws and more laws.", "A tax on water."));

  @Test
  void formsOfAWordInOneTextCountOnce() {
    assertEquals(2, weights.frequency("law"));
    assertEquals(0, weights.frequency("air"));
  }

  @Test
  void theRarerAWordTheMoreItTells() {
    assertTrue(weights.weight("tax") > weights.weight("law"));
    assertTrue(weights.weight("air") > weights.weight("tax"));
    assertEquals(Math.log(1 + 1.5 / 2.5), weights.weight("law"), 1e-12);
  }
}
