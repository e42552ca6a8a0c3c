package org.synoptic.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.synoptic.index.Finder;
import org.synoptic.index.Narrowing;
import org.synoptic.index.Stop;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.Metadata;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.FacetField;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.model.search.Shared;
import org.synoptic.store.Library;
import org.synoptic.store.Summary;
import org.synoptic.text.Alignments;

/** Finds documents that belong together: by the same words, by the same authors. */
final class Kindred {

  /** Shorter runs of words are common in any language. */
  private static final int WORDS = 8;

  /** Documents that may share passages; each is laid beside the one that is asked about. */
  private static final int CANDIDATES = 40;

  private static final Comparator<Shared> MOST_FIRST =
      Comparator.comparingInt(Shared::words).reversed().thenComparing(Shared::document);

  private final Library library;
  private final Finder finder;

  Kindred(Library library, Finder finder) {
    this.library = library;
    this.finder = finder;
  }

  /** Documents that have passages in common with one, most words first. */
  List<Shared> sharing(String id, int limit, Progress progress) {
    Optional<Document> document = library.document(id);
    if (document.isEmpty()) {
      return List.of();
    }
    Map<String, Metadata> candidates = candidates(id);
    List<Shared> found = new ArrayList<>();
    int done = 0;
    for (Map.Entry<String, Metadata> one : candidates.entrySet()) {
      if (progress.cancelled()) {
        throw new CancellationException("nobody waits for this search");
      }
      progress.at(done++, candidates.size(), "");
      library
          .document(one.getKey())
          .flatMap(other -> shared(document.get(), other, one.getValue()))
          .ifPresent(found::add);
    }
    found.sort(MOST_FIRST);
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  /** Those of the same origin and those with the same rare words. */
  private Map<String, Metadata> candidates(String id) {
    Map<String, Metadata> candidates = new LinkedHashMap<>();
    finder.moreLike(id, CANDIDATES).forEach(hit -> candidates.put(hit.document(), hit.metadata()));
    return candidates;
  }

  private static Optional<Shared> shared(Document here, Document there, Metadata metadata) {
    List<Alignments.Shared> passages = Alignments.of(here.text(), there.text(), WORDS);
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shared(
                there.id(),
                metadata,
                passages.stream().mapToInt(Alignments.Shared::words).sum(),
                passages.stream()
                    .map(one -> new Shared.Pair(one.a(), one.b()))
                    .sorted(Comparator.comparing(Shared.Pair::here))
                    .toList()));
  }

  /** Other documents by the authors of one, newest first. */
  List<Hit> sameAuthors(String id, int limit) {
    List<String> authors =
        library.summary(id).map(Summary::metadata).map(Metadata::authors).orElse(List.of());
    if (authors.isEmpty()) {
      return List.of();
    }
    String query =
        "("
            + String.join(
                " OR ",
                authors.stream().map(one -> Narrowing.query(FacetField.AUTHOR, one)).toList())
            + ") -id:"
            + id;
    SearchRequest request =
        new SearchRequest(SearchQuery.of(query), Mode.WORDS, Order.NEWEST, 0, limit);
    return finder.search(request, Stop.NEVER) instanceof SearchPage.Found found
        ? found.hits()
        : List.of();
  }
}
