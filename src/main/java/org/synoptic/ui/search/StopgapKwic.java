package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;

/** The lines of the best documents, until the index makes them. */
final class StopgapKwic implements KwicSource {

  private static final int DOCUMENTS = 500;
  private static final int AROUND = 120;

  private final Workspace workspace;

  StopgapKwic(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Optional<Page> page(
      String query, ConcordanceModel.Order order, int offset, int limit, Progress progress) {
    SearchRequest request = new SearchRequest(query, false, true, 0, DOCUMENTS);
    if (!(workspace.search(request) instanceof SearchPage.Found found)) {
      return Optional.empty();
    }
    List<KwicLine> lines = new ArrayList<>();
    for (Hit hit : found.hits()) {
      if (progress.cancelled()) {
        return Optional.empty();
      }
      workspace
          .document(hit.document())
          .ifPresent(document -> hit.ranges().forEach(span -> lines.add(line(document, span))));
    }
    lines.sort(comparator(order));
    int from = Math.min(offset, lines.size());
    int to = Math.min(from + limit, lines.size());
    return Optional.of(new Page(lines.size(), found.total(), lines.subList(from, to)));
  }

  private static Comparator<KwicLine> comparator(ConcordanceModel.Order order) {
    Comparator<KwicLine> by =
        switch (order.by()) {
          case RANK -> Comparator.comparingInt(line -> 0);
          case LEFT1, LEFT2, LEFT3 ->
              Comparator.comparing(line -> WordCut.at(line.left(), order.by().word()).word());
          case RIGHT1, RIGHT2, RIGHT3 ->
              Comparator.comparing(line -> WordCut.at(line.right(), order.by().word()).word());
          case DATE -> Comparator.comparing(line -> line.metadata().day().orElse(""));
          case OUTLET -> Comparator.comparing(line -> line.metadata().outlet().orElse(""));
          case POSITION -> Comparator.comparingDouble(KwicLine::position);
        };
    return order.descending() ? by.reversed() : by;
  }

  private static KwicLine line(Document document, Span span) {
    String text = document.text().replace('\n', ' ');
    return new KwicLine(
        document.id(),
        document.metadata(),
        span,
        text.substring(Math.max(0, span.start() - AROUND), span.start()),
        span.of(text),
        text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
        (double) span.start() / Math.max(1, text.length()));
  }
}
