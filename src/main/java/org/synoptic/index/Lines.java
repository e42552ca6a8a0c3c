package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.synoptic.model.Span;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.ConcordanceRequest.Sort;

/** Makes a page of a concordance: all hits are found and sorted, those of the page are shown. */
final class Lines {

  private static final int MOST = 100_000;

  private static final Comparator<Located> BY_PLACE =
      Comparator.comparing(Located::id).thenComparing(Located::span);

  private final Asked asked;
  private final Deadline deadline;

  Lines(Asked asked, Deadline deadline) {
    this.asked = asked;
    this.deadline = deadline;
  }

  /**
   * A hit.
   *
   * @param document number of its document
   * @param id of its document, by which ties are put in order
   * @param key by what it is sorted
   * @param position how far down it stands, 0 to 1
   */
  private record Located(int document, BytesRef id, Span span, String key, double position) {}

  Concordance page(ConcordanceRequest request) throws IOException, QueryProblem {
    Walk walk = new Walk(asked, deadline);
    int[] documents = walk.documents();
    Keys keys = new Keys(asked.reader(), request.sort());
    List<Located> all = new ArrayList<>();
    boolean whole =
        walk.through(
            documents,
            (number, text, spans) -> {
              keys.document(number);
              BytesRef id = Ids.of(asked.reader(), number);
              for (Span span : spans) {
                double position = (double) span.start() / Math.max(1, text.length());
                all.add(new Located(number, id, span, keys.of(text, span), position));
              }
              return all.size() < MOST;
            });
    all.sort(order(request));
    int from = Math.min(request.offset(), all.size());
    int to = (int) Math.min((long) from + request.limit(), all.size());
    return new Concordance(all.size(), documents.length, whole, lines(all.subList(from, to)));
  }

  private static Comparator<Located> order(ConcordanceRequest request) {
    Comparator<Located> order =
        request.sort() == Sort.POSITION
            ? Comparator.comparingDouble(Located::position)
            : Comparator.comparing(Located::key);
    return (request.descending() ? Collections.reverseOrder(order) : order).thenComparing(BY_PLACE);
  }

  private List<Concordance.Line> lines(List<Located> page) throws IOException {
    IndexReader reader = asked.reader();
    List<Concordance.Line> lines = new ArrayList<>();
    for (Located one : page) {
      Document stored = reader.storedFields().document(one.document());
      lines.add(
          new Concordance.Line(
              stored.get(Schema.ID),
              Schema.metadata(stored),
              one.span(),
              Kwic.context(stored.get(Schema.TEXT), one.span()),
              one.position(),
              Optional.empty()));
    }
    return lines;
  }
}
