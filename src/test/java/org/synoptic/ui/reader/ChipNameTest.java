package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Clause;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

/** The name of a clause on a chip fits into a narrow column and still tells its policy. */
class ChipNameTest {

  private static Document policy(String name) {
    String text = "No toll.";
    Clause clause = new Clause(name + "/3", "3", "", text, new Span(0, text.length()), List.of());
    return Document.policy(Metadata.titled(name), text, List.of(clause), List.of());
  }

  private static ComparisonIndex index(String... names) {
    return new ComparisonIndex(
        new Comparison(
            List.of(),
            Arrays.stream(names).map(ChipNameTest::policy).toList(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  @Test
  void onePolicyNeedsNoName() {
    assertEquals("3", index("clean-network").chipName("clean-network/3"));
  }

  @Test
  void ofSeveralTheInitialsStand() {
    ComparisonIndex two = index("clean-network", "gids");
    assertEquals("cn/3", two.chipName("clean-network/3"));
    assertEquals("gids/3", two.chipName("gids/3"));
  }

  @Test
  void equalInitialsAreWrittenOut() {
    ComparisonIndex two = index("clean-network", "civil-notes");
    assertEquals("clean-network/3", two.chipName("clean-network/3"));
  }
}
