package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Relation;
import org.synoptic.text.Encoder;

/** A report of thousands of claims beside a short one. */
class LongReportTest {

  private static final int CLAIMS = 2500;

  /** Remembers what was to be measured; every text means the same. */
  private static final class Listening implements Encoder {
    private final List<String> asked = new ArrayList<>();

    @Override
    public int dimension() {
      return 1;
    }

    @Override
    public String version() {
      return "listening";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
      asked.addAll(texts);
      return texts.stream().map(text -> new float[] {1}).toList();
    }

    @Override
    public void close() {}
  }

  @Test
  void onlyClaimsThatShareARareWordWithTheOtherReportAreMeasured() {
    Told longOne = new Told("Courier", "2031-05-07");
    for (int i = 0; i < CLAIMS; i++) {
      longOne.says("Barge q%dq carries cargo w%dw.".formatted(i, i));
    }
    Told shortOne =
        new Told("Herald", "2031-05-07")
            .says("Barge q77q carries cargo w77w.")
            .says("A heron nests in the willow.");
    Listening encoder = new Listening();
    Comparison found =
        new Comparer(encoder)
            .compare(
                List.of(longOne.document(), shortOne.document()),
                List.of(longOne.analysis(), shortOne.analysis()),
                List.of(),
                Map.of());
    assertEquals(
        List.of("Barge q77q carries cargo w77w.", "Barge q77q carries cargo w77w."), encoder.asked);
    assertEquals(1, found.rows().stream().filter(row -> row.relation() == Relation.SAME).count());
    assertEquals(CLAIMS + 1, found.rows().size());
  }
}
