package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synoptic.model.search.BatchRow;
import org.synoptic.model.search.BatchRow.Count;
import org.synoptic.model.search.NamedQuery;

/** Counts documents and hits of a query by outlet, and by each of some reports. */
final class Counting {

  private final Map<String, Count> outlets = new TreeMap<>();
  private final Map<Integer, Count> reports = new HashMap<>();
  private int documents;

  private Counting() {}

  static BatchRow of(Asked asked, NamedQuery query, List<String> reports, Deadline deadline)
      throws IOException, QueryProblem {
    Counting counting = new Counting();
    counting.count(asked, deadline);
    List<Count> each = new ArrayList<>();
    for (String report : reports) {
      Count found = counting.reports.get(Lookup.number(asked.reader(), report));
      each.add(found == null ? new Count(report, 0, 0) : new Count(report, 1, found.hits()));
    }
    return new BatchRow(
        query, Optional.empty(), counting.documents, List.copyOf(counting.outlets.values()), each);
  }

  private void count(Asked asked, Deadline deadline) throws IOException, QueryProblem {
    Walk walk = new Walk(asked, deadline);
    Values names = new Values(asked.reader(), Schema.OUTLET);
    int[] found = walk.documents();
    documents = found.length;
    walk.through(
        found,
        (number, text, spans) -> {
          String outlet = names.of(number).orElse("");
          Count one = new Count(outlet, 1, spans.size());
          reports.put(number, one);
          outlets.merge(
              outlet,
              one,
              (a, b) -> new Count(outlet, a.documents() + b.documents(), a.hits() + b.hits()));
          return true;
        });
  }
}
