package org.synoptic.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.references.Completion;
import org.synoptic.importer.references.Match;
import org.synoptic.importer.references.Matcher;
import org.synoptic.importer.references.Reference;
import org.synoptic.importer.references.References;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.Metadata;
import org.synoptic.model.Problem;
import org.synoptic.model.Provenance;

/**
 * Reference files (RIS, BibTeX, CSL-JSON) matched to the documents of a library: fields that a
 * document lacks are filled, where the two disagree that is told and nothing changed.
 */
final class Referencing {

  /** The code of an outcome that says that a file holds references. */
  static final String CODE = "references";

  /** Records what a field of a document is. */
  @FunctionalInterface
  interface Corrector {
    void correct(String document, Field field, Optional<String> value, String reason);
  }

  private final List<Entry> entries;
  private final Corrector corrector;

  Referencing(List<Entry> entries, Corrector corrector) {
    this.entries = entries;
    this.corrector = corrector;
  }

  /** What came of each reference of a file. */
  List<ImportOutcome> match(String source, byte[] bytes) {
    String name = ShownName.of(source);
    Map<String, Document> documents = new HashMap<>();
    entries.forEach(entry -> documents.put(entry.id(), bare(entry)));
    List<ImportOutcome> outcomes = new ArrayList<>();
    try {
      Optional<References.File> file = References.read(name, bytes);
      file.ifPresent(found -> {
        List<Match> matches =
            new Matcher(entries.stream().map(Referencing::bare).toList()).match(found.references());
        matches.forEach(match -> outcomes.add(outcome(source, name, match, documents)));
        found
            .warnings()
            .forEach(warning -> outcomes.add(told(source, "", "unclear", name + ": " + warning)));
      });
    } catch (UnreadableException reason) {
      outcomes.add(new ImportOutcome.Failed(source, "", reason.problem(), true));
    }
    return outcomes;
  }

  private static Document bare(Entry entry) {
    return new Document(
        entry.id(), entry.kind(), entry.metadata(), "", List.of(), List.of(), Provenance.NONE);
  }

  private ImportOutcome outcome(
      String source, String name, Match match, Map<String, Document> documents) {
    Reference reference = match.reference();
    String part = "reference " + reference.number();
    String called = "%s, %s: \"%s\"".formatted(name, part, reference.title());
    Optional<Document> document = match.document().map(documents::get);
    if (document.isEmpty()) {
      return told(
          source,
          part,
          match.ambiguous() ? "ambiguous" : "unmatched",
          called + ": " + String.join(", ", match.why()) + ".");
    }
    Completion completion = Completion.of(document.get(), reference);
    for (Field field : completion.filled()) {
      corrector.correct(
          document.get().id(), field, value(completion.metadata(), field), "from " + name);
    }
    return told(source, part, "matched", called + words(document.get(), match, completion));
  }

  private static String words(Document document, Match match, Completion completion) {
    return " describes \"%s\" (%s)%s%s."
        .formatted(
            document.label(),
            String.join(", ", match.why()),
            fields("; filled: ", completion.filled()),
            fields("; differs, not changed: ", completion.differing()));
  }

  private static String fields(String lead, List<Field> fields) {
    return fields.isEmpty()
        ? ""
        : lead
            + fields.stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
  }

  private static Optional<String> value(Metadata metadata, Field field) {
    return switch (field) {
      case TITLE -> Optional.of(metadata.title());
      case AUTHORS -> Optional.of(String.join("; ", metadata.authors()));
      case OUTLET -> metadata.outlet();
      case PUBLISHED -> metadata.published();
      case MODIFIED -> metadata.modified();
      case LANGUAGE -> metadata.language();
      case URL -> metadata.url();
      case IDENTIFIER -> Optional.empty();
    };
  }

  private static ImportOutcome told(String source, String part, String code, String message) {
    return new ImportOutcome.Told(source, part, new Problem(code, message));
  }
}
