package org.synoptic.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.Frequency.Point;

/** How documents that match are spread over outlets and months, by doc values. */
final class FrequencyCounts extends SimpleCollector {

  private record Cell(String outlet, String month) {}

  private final Map<Cell, Long> cells = new HashMap<>();
  private final Map<Long, long[]> here = new HashMap<>();
  private SortedSetDocValues outlets = DocValues.emptySortedSet();
  private SortedSetDocValues months = DocValues.emptySortedSet();

  /** Counts. */
  static Frequency of(WordSearch search, WordSearch everything) throws IOException, QueryProblem {
    Map<Cell, Long> found = cells(search);
    Map<String, Long> published = new TreeMap<>();
    cells(everything)
        .forEach((cell, count) -> {
          if (!cell.month.isEmpty()) {
            published.merge(cell.month, count, Long::sum);
          }
        });
    List<Point> points =
        found.entrySet().stream()
            .filter(one -> !one.getKey().month.isEmpty())
            .map(one -> new Point(one.getKey().outlet, one.getKey().month, one.getValue()))
            .sorted(Comparator.comparing(Point::outlet).thenComparing(Point::month))
            .toList();
    long undated =
        found.entrySet().stream()
            .filter(one -> one.getKey().month.isEmpty())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Frequency(points, new TreeMap<>(published), undated);
  }

  private static Map<Cell, Long> cells(WordSearch search) throws IOException, QueryProblem {
    Map<Cell, Long> all = new HashMap<>();
    for (FrequencyCounts one : search.gather(FrequencyCounts::new)) {
      one.flush();
      one.cells.forEach((cell, count) -> all.merge(cell, count, Long::sum));
    }
    return all;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    flush();
    outlets = DocValues.getSortedSet(context.reader(), Schema.OUTLET);
    months = DocValues.getSortedSet(context.reader(), Schema.MONTH);
  }

  @Override
  public void collect(int document) throws IOException {
    long outlet = outlets.advanceExact(document) ? outlets.nextOrd() + 1 : 0;
    long month = months.advanceExact(document) ? months.nextOrd() + 1 : 0;
    here.computeIfAbsent(outlet << Integer.SIZE | month, none -> new long[1])[0]++;
  }

  private void flush() throws IOException {
    for (Map.Entry<Long, long[]> one : here.entrySet()) {
      String outlet = name(outlets, one.getKey() >>> Integer.SIZE);
      String month = name(months, one.getKey() & 0xffffffffL);
      cells.merge(new Cell(outlet, month), one.getValue()[0], Long::sum);
    }
    here.clear();
  }

  private static String name(SortedSetDocValues values, long number) throws IOException {
    return number == 0 ? "" : values.lookupOrd(number - 1).utf8ToString();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
