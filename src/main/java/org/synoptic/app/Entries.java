package org.synoptic.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.store.Library;
import org.synoptic.store.Summary;

/** Documents as lists show them. */
final class Entries {

  /** The setting that holds the titles of the policies of a document. */
  static final String TOUCHED = "policies/";

  private final Library library;

  Entries(Library library) {
    this.library = library;
  }

  /** All documents by title, the newest version of each. */
  List<Entry> all() {
    Map<String, List<String>> tags = Tags.of(library.judgements());
    Map<String, String> touched = library.settings().starting(TOUCHED);
    Map<Long, Integer> groups = library.kinship().groups();
    return library.summaries().stream()
        .map(one ->
            entry(
                one,
                titles(Optional.ofNullable(touched.get(one.id()))),
                tags.getOrDefault(one.id(), List.of()),
                groups.getOrDefault(one.origin(), 1)))
        .toList();
  }

  /** One document. */
  Optional<Entry> entry(String id) {
    return library
        .summary(id)
        .map(one ->
            entry(
                one,
                titles(library.settings().get(TOUCHED + id)),
                Tags.of(library.judgements(id)).getOrDefault(id, List.of()),
                library.kinship().members(one.origin())));
  }

  /** An outcome whose document has a group now that it is in the library. */
  ImportOutcome complete(ImportOutcome outcome) {
    return outcome instanceof ImportOutcome.Imported in && in.near().isPresent()
        ? entry(in.entry().id())
            .<ImportOutcome>map(one ->
                new ImportOutcome.Imported(in.source(), in.part(), one, in.near(), in.replaces()))
            .orElse(outcome)
        : outcome;
  }

  /** Titles of the policies that a report's claims were linked to when it was last compared. */
  List<String> touched(String document) {
    return titles(library.settings().get(TOUCHED + document));
  }

  /** Remembers them. */
  void touched(String document, List<String> titles) {
    library.settings().put(TOUCHED + document, String.join("\n", titles));
  }

  private static List<String> titles(Optional<String> joined) {
    return joined.map(all -> List.of(all.split("\n", -1))).orElse(List.of());
  }

  private static Entry entry(Summary one, List<String> policies, List<String> tags, int groupSize) {
    return new Entry(
        one.id(),
        one.kind(),
        one.metadata(),
        Math.max(0, one.words()),
        one.claims(),
        policies,
        tags,
        one.warnings(),
        one.doubts(),
        new Entry.Origin(one.origin(), Math.max(1, groupSize)));
  }
}
