package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Relation;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.SixReports;

class ManyRowsTest {

  /** Rows are made readable when they come into sight, not when the comparison is opened. */
  @Test
  void openingAndFilteringMakeNoRowReadable() {
    int[] asked = new int[1];
    Differ counting =
        (a, b) -> {
          asked[0]++;
          return List.of();
        };
    CompareViewModel model = new CompareViewModel(Desks.with(SixReports.make(6, 400)), counting);
    model.filter(filter -> filter.with(Optional.of(Relation.SAME)));
    model.filter(filter -> filter.about(Optional.of("river/1")));
    assertEquals(400, model.counts().values().stream().mapToLong(Long::longValue).sum());
    assertEquals(0, asked[0]);
  }
}
