package org.synoptic.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.analysis.Analyst;
import org.synoptic.index.IndexSource;
import org.synoptic.index.IndexedDocument;
import org.synoptic.model.Analysis;
import org.synoptic.model.Document;
import org.synoptic.model.Quotation;
import org.synoptic.model.Speaker;
import org.synoptic.store.Library;

/** The library as the index sees it: each document with what was found in it so far. */
final class Truth implements IndexSource {

  private static final String CLAUSES = "clauses/";

  private final Library library;

  Truth(Library library) {
    this.library = library;
  }

  @Override
  public long count() {
    return library.count();
  }

  @Override
  public Stream<IndexedDocument> documents() {
    Map<String, List<String>> tags = Tags.of(library.judgements());
    return library.stream()
        .map(document -> of(document, tags.getOrDefault(document.id(), List.of())));
  }

  /** One document as it stands now. */
  IndexedDocument of(Document document) {
    return of(document, Tags.of(library.judgements()).getOrDefault(document.id(), List.of()));
  }

  private IndexedDocument of(Document document, List<String> tags) {
    Optional<Analysis> analysis = library.analysis(document.id(), Analyst.VERSION);
    List<Quotation> quotations = analysis.map(Analysis::quotations).orElse(List.of());
    return new IndexedDocument(
        document,
        quotations.stream().map(Quotation::span).toList(),
        quotations.stream()
            .flatMap(one -> one.speaker().stream())
            .map(Speaker::display)
            .distinct()
            .sorted()
            .toList(),
        library
            .setting(CLAUSES + document.id())
            .map(all -> List.of(all.split("\n", -1)))
            .orElse(List.of()),
        tags);
  }

  /** Remembers which clauses a document was linked to. */
  void linked(String document, List<String> addresses) {
    if (!addresses.isEmpty()) {
      library.setting(CLAUSES + document, String.join("\n", addresses));
    }
  }
}
