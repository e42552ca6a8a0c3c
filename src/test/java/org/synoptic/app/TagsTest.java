package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement;

class TagsTest {

  @Test
  void theLastJudgementHoldsAllTags() {
    assertEquals(
        Map.of("d1", List.of("wire", "zh"), "d2", List.of()),
        Tags.of(
            List.of(
                tags("d1", "first"),
                tags("d2", "gone"),
                tags("d1", "zh, wire,,zh"),
                tags("d2", ""),
                new Judgement(5, "d1", Judgement.Aspect.NOTE, "no tag", "", "me", Instant.EPOCH))));
  }

  private static Judgement tags(String document, String value) {
    return new Judgement(0, document, Judgement.Aspect.TAG, value, "", "me", Instant.EPOCH);
  }
}
