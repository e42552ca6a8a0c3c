package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.FacetField;

/** How documents that match are spread over the values of each field, by doc values. */
final class FacetCounts extends SimpleCollector {

  private static final Comparator<Facet.Value> MOST_FIRST =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);
  private static final Comparator<Facet.Value> NEWEST_FIRST =
      Comparator.comparing(Facet.Value::value).reversed();

  private final Map<FacetField, Tally> tallies = new EnumMap<>(FacetField.class);

  FacetCounts() {
    for (FacetField one : FacetField.values()) {
      tallies.put(one, new Tally(Narrowing.field(one)));
    }
  }

  /** Counts. */
  static List<Facet> of(WordSearch search, int most) throws IOException, QueryProblem {
    List<FacetCounts> all = search.gather(FacetCounts::new);
    List<Facet> facets = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      Map<String, Long> counts = new HashMap<>();
      for (FacetCounts one : all) {
        Tally tally = one.tallies.get(field);
        if (tally != null) {
          tally.counts().forEach((value, count) -> counts.merge(value, count, Long::sum));
        }
      }
      facets.add(facet(field, counts, most));
    }
    return facets;
  }

  private static Facet facet(FacetField field, Map<String, Long> counts, int most) {
    List<Facet.Value> values =
        counts.entrySet().stream()
            .map(one ->
                new Facet.Value(one.getKey(), one.getValue(), Narrowing.query(field, one.getKey())))
            .sorted(field == FacetField.MONTH ? NEWEST_FIRST : MOST_FIRST)
            .limit(most)
            .toList();
    return new Facet(field, values, counts.size() - values.size());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (Tally one : tallies.values()) {
      one.next(context.reader());
    }
  }

  @Override
  public void collect(int document) throws IOException {
    for (Tally one : tallies.values()) {
      one.count(document);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
