package org.synoptic.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.NamedQuery;

/** Reads a file of queries: CSV with the name and the query in the first two columns. */
final class QueryTable {

  private static final int MOST = 10_000;

  private QueryTable() {}

  /** The queries; a first line {@code name,query} is a heading. */
  static Answer<List<NamedQuery>> read(String csv) {
    try {
      return queries(Csv.read(csv));
    } catch (IOException malformed) {
      return new Answer.Unparsed<>(
          "This file of queries is no proper CSV (a query with quotation marks stands in quotation"
              + " marks, and its own are doubled): "
              + malformed.getMessage(),
          -1);
    }
  }

  private static Answer<List<NamedQuery>> queries(List<List<String>> rows) {
    List<NamedQuery> queries = new ArrayList<>();
    for (List<String> row : rows) {
      boolean heading = queries.isEmpty() && heading(row);
      if (heading || row.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (row.size() < 2 || row.get(1).isBlank()) {
        return new Answer.Unparsed<>(
            "A line of a file of queries has a name and a query; this one has not: "
                + String.join(",", row),
            -1);
      }
      if (queries.size() == MOST) {
        return new Answer.Unparsed<>("A file of queries can have 10,000 of them.", -1);
      }
      queries.add(new NamedQuery(row.get(0).strip(), row.get(1).strip()));
    }
    return queries.isEmpty()
        ? new Answer.Unparsed<>("There is no query in this file.", -1)
        : new Answer.Given<>(queries);
  }

  private static boolean heading(List<String> row) {
    return row.size() >= 2 && "query".equals(row.get(1).strip().toLowerCase(Locale.ROOT));
  }
}
