package org.synoptic.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.analysis.Analyst;
import org.synoptic.index.IndexChange;
import org.synoptic.index.IndexSource;
import org.synoptic.index.IndexedDocument;
import org.synoptic.model.Analysis;
import org.synoptic.model.Document;
import org.synoptic.model.Quotation;
import org.synoptic.model.Speaker;
import org.synoptic.store.Changed;
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
    Set<String> analysed = analysed();
    return library.stream().map(document -> of(document, tags, analysed));
  }

  @Override
  public long revision() {
    return library.revision();
  }

  @Override
  public List<IndexChange> changed(long after, int most) {
    List<Changed> changes = library.changed(after, most);
    if (changes.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> tags = Tags.of(library.judgements());
    Set<String> analysed = analysed();
    return changes.stream()
        .map(one ->
            new IndexChange(one.revision(), of(one.document(), tags, analysed), one.current()))
        .toList();
  }

  /** Most documents of a large library were never analysed, and need not be asked for. */
  private Set<String> analysed() {
    return new LinkedHashSet<>(library.analyses().documents());
  }

  private IndexedDocument of(
      Document document, Map<String, List<String>> tags, Collection<String> analysed) {
    List<String> tagged = tags.getOrDefault(document.id(), List.of());
    if (!analysed.contains(document.id())) {
      return new IndexedDocument(document, List.of(), List.of(), List.of(), tagged);
    }
    Optional<Analysis> analysis = library.analyses().of(document.id(), Analyst.VERSION);
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
            .settings()
            .get(CLAUSES + document.id())
            .map(all -> List.of(all.split("\n", -1)))
            .orElse(List.of()),
        tagged);
  }

  /** Remembers which clauses a document was linked to. */
  void linked(String document, List<String> addresses) {
    if (!addresses.isEmpty()) {
      library.settings().put(CLAUSES + document, String.join("\n", addresses));
    }
  }
}
