package org.synoptic.app;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.analysis.Analyst;
import org.synoptic.index.Attribute;
import org.synoptic.index.IndexChange;
import org.synoptic.index.IndexSource;
import org.synoptic.index.IndexedDocument;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Cue;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Quotation;
import org.synoptic.store.Changed;
import org.synoptic.store.Library;

/** The library as the index sees it: each document with what was found in it so far. */
final class Truth implements IndexSource {

  private static final String CLAUSES = "clauses/";

  private final Library library;

  Truth(Library library) {
    this.library = library;
  }

  /**
   * What people said.
   *
   * @param tags the tags of each document
   * @param notes all notes, in the order they were made
   */
  private record Said(Map<String, List<String>> tags, List<Judgement> notes) {

    static Said of(List<Judgement> judgements) {
      return new Said(
          Tags.of(judgements),
          judgements.stream().filter(one -> one.aspect() == Judgement.Aspect.NOTE).toList());
    }
  }

  @Override
  public long count() {
    return library.count();
  }

  @Override
  public Stream<IndexedDocument> documents() {
    Said said = Said.of(library.judgements());
    Set<String> analysed = analysed();
    return library.stream().map(document -> of(document, said, analysed));
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
    Said said = Said.of(library.judgements());
    Set<String> analysed = analysed();
    return changes.stream()
        .map(one ->
            new IndexChange(one.revision(), of(one.document(), said, analysed), one.current()))
        .toList();
  }

  /** Most documents of a large library were never analysed, and need not be asked for. */
  private Set<String> analysed() {
    return new LinkedHashSet<>(library.analyses().documents());
  }

  private IndexedDocument of(Document document, Said said, Collection<String> analysed) {
    Map<Attribute, List<String>> known = new EnumMap<>(Attribute.class);
    known.put(Attribute.TAG, said.tags.getOrDefault(document.id(), List.of()));
    known.put(Attribute.NOTE, notes(document.id(), said.notes));
    if (!analysed.contains(document.id())) {
      return new IndexedDocument(document, List.of(), known);
    }
    Optional<Analysis> analysis = library.analyses().of(document.id(), Analyst.VERSION);
    List<Quotation> quotations = analysis.map(Analysis::quotations).orElse(List.of());
    List<Claim> claims = analysis.map(Analysis::claims).orElse(List.of());
    known.put(
        Attribute.SPEAKER,
        distinct(
            quotations.stream()
                .flatMap(one -> one.speaker().stream())
                .flatMap(one -> Analyst.named(one).stream())));
    known.put(
        Attribute.CUE,
        distinct(quotations.stream().flatMap(one -> one.cue().stream()).map(Cue::text)));
    known.put(
        Attribute.LEVEL,
        distinct(claims.stream().map(one -> one.level().name().toLowerCase(Locale.ROOT))));
    known.put(Attribute.CLAUSE, lines(CLAUSES + document.id()));
    known.put(Attribute.POLICY, lines(Entries.TOUCHED + document.id()));
    return new IndexedDocument(document, quotations.stream().map(Quotation::span).toList(), known);
  }

  private List<String> lines(String setting) {
    return library
        .settings()
        .get(setting)
        .map(all -> List.of(all.split("\n", -1)))
        .orElse(List.of());
  }

  /** Notes in force on a document and on what is known to lie in it. */
  private List<String> notes(String document, List<Judgement> noted) {
    Map<String, String> last = new LinkedHashMap<>();
    Set<Long> about = noted.isEmpty() ? Set.of() : Set.copyOf(library.log().about(document));
    noted.stream()
        .filter(one ->
            about.contains(one.number())
                || one.subject().equals(document)
                || one.subject().endsWith("@" + document))
        .forEach(one -> last.put(one.subject(), (one.value() + " " + one.reason()).strip()));
    return last.values().stream().filter(one -> !one.isEmpty()).toList();
  }

  private static List<String> distinct(Stream<String> values) {
    return values.distinct().sorted().toList();
  }

  /** Remembers which clauses a document was linked to. */
  void linked(String document, List<String> addresses) {
    if (!addresses.isEmpty()) {
      library.settings().put(CLAUSES + document, String.join("\n", addresses));
    }
  }
}
