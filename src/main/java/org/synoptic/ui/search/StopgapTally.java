package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Hit;
import org.synoptic.model.Metadata;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;

/** Counts the best documents, until the index counts all. */
final class StopgapTally implements TallySource {

  private static final int COUNTED = 1000;
  private static final int MONTH = 7;

  private final Workspace workspace;

  StopgapTally(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Optional<Tally> of(String query, Progress progress) {
    SearchRequest request = new SearchRequest(query, false, true, 0, COUNTED);
    if (!(workspace.search(request) instanceof SearchPage.Found found)) {
      return Optional.empty();
    }
    Map<String, Map<String, Long>> counts = new HashMap<>();
    Map<String, Map<String, Long>> bins = new TreeMap<>();
    for (Hit hit : found.hits()) {
      Metadata known = hit.metadata();
      String month =
          known.day().map(day -> day.substring(0, Math.min(MONTH, day.length()))).orElse("");
      known.outlet().ifPresent(outlet -> count(counts, "outlet", outlet));
      known.authors().forEach(author -> count(counts, "author", author));
      known.language().ifPresent(language -> count(counts, "lang", language));
      if (month.length() == MONTH) {
        count(counts, "date", month);
        count(bins, known.outlet().orElse(""), month);
      }
    }
    Map<String, List<Tally.Value>> values = new HashMap<>();
    counts.forEach((field, all) -> values.put(field, sorted(all)));
    List<Tally.Bin> all = new ArrayList<>();
    bins.forEach((outlet, months) ->
        months.forEach((month, count) -> all.add(new Tally.Bin(outlet, month, count))));
    return Optional.of(new Tally(found.total(), found.hits().size(), values, all));
  }

  private static void count(Map<String, Map<String, Long>> counts, String field, String value) {
    counts.computeIfAbsent(field, any -> new TreeMap<>()).merge(value, 1L, Long::sum);
  }

  private static List<Tally.Value> sorted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(one -> new Tally.Value(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparingLong(Tally.Value::count)
                .reversed()
                .thenComparing(Tally.Value::value))
        .toList();
  }
}
