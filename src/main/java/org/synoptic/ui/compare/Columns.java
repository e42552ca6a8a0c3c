package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.model.Cell;
import org.synoptic.model.Comparison;
import org.synoptic.model.Row;

/** Which reports have a column as long as nobody has chosen. */
final class Columns {

  /** How many reports have a column at most. */
  static final int MOST = 6;

  /** So many reports are shown without a choice. */
  private static final int ALL = 4;

  /** So many are chosen of more. */
  private static final int CHOSEN = 3;

  private Columns() {}

  /** All reports when they are few, else those that have most rows with one another. */
  static List<Integer> first(Comparison comparison) {
    int reports = comparison.reports().size();
    if (reports <= ALL) {
      return IntStream.range(0, reports).boxed().toList();
    }
    int[][] shared = shared(comparison, reports);
    List<Integer> chosen = new ArrayList<>(pair(shared));
    while (chosen.size() < CHOSEN) {
      chosen.add(nearest(shared, chosen));
    }
    return chosen.stream().sorted().toList();
  }

  private static int[][] shared(Comparison comparison, int reports) {
    int[][] shared = new int[reports][reports];
    for (Row row : comparison.rows()) {
      List<Integer> told =
          row.cells().stream().filter(cell -> !cell.silent()).map(Cell::report).toList();
      for (int a : told) {
        for (int b : told) {
          shared[a][b] += a == b ? 0 : 1;
        }
      }
    }
    return shared;
  }

  private static List<Integer> pair(int[][] shared) {
    List<Integer> best = List.of(0, 1);
    for (int a = 0; a < shared.length; a++) {
      for (int b = a + 1; b < shared.length; b++) {
        if (shared[a][b] > shared[best.get(0)][best.get(1)]) {
          best = List.of(a, b);
        }
      }
    }
    return best;
  }

  private static int nearest(int[][] shared, List<Integer> chosen) {
    int best = -1;
    int most = -1;
    for (int report = 0; report < shared.length; report++) {
      int one = report;
      int rows = chosen.stream().mapToInt(other -> shared[one][other]).sum();
      if (!chosen.contains(report) && rows > most) {
        best = report;
        most = rows;
      }
    }
    return best;
  }
}
