package org.synoptic.model;

import java.util.List;

/**
 * The canonical text taken from a capture, with its metadata. Paragraphs are joined by one blank
 * line; the headline is metadata and not part of the text.
 *
 * @param id made from kind, metadata and text
 * @param kind report or policy
 * @param metadata what is known beside the text
 * @param text the canonical text that every span points into
 * @param clauses for a policy its clause tree, else empty
 * @param warnings what the importer was unsure of, in words for the reader
 * @param provenance how it was taken from its capture
 */
public record Document(
    String id,
    DocumentKind kind,
    Metadata metadata,
    String text,
    List<Clause> clauses,
    List<String> warnings,
    Provenance provenance) {

  /** Keeps the lists unchangeable. */
  public Document {
    clauses = List.copyOf(clauses);
    warnings = List.copyOf(warnings);
  }

  /** A report. */
  public static Document report(Metadata metadata, String text, List<String> warnings) {
    return new Document(
        identify(DocumentKind.REPORT, metadata, text),
        DocumentKind.REPORT,
        metadata,
        text,
        List.of(),
        warnings,
        Provenance.NONE);
  }

  /** A policy, whose clauses have their spans in {@code text}. */
  public static Document policy(
      Metadata metadata, String text, List<Clause> clauses, List<String> warnings) {
    return new Document(
        identify(DocumentKind.POLICY, metadata, text),
        DocumentKind.POLICY,
        metadata,
        text,
        clauses,
        warnings,
        Provenance.NONE);
  }

  /** The same document, with how it was taken from its capture. */
  public Document with(Provenance known) {
    return new Document(id, kind, metadata, text, clauses, warnings, known);
  }

  /** The same document, with corrected metadata; it keeps its id. */
  public Document with(Metadata corrected) {
    return new Document(id, kind, corrected, text, clauses, warnings, provenance);
  }

  private static String identify(DocumentKind kind, Metadata metadata, String text) {
    return ContentId.of(
        kind.name(),
        metadata.title(),
        String.join("\n", metadata.authors()),
        metadata.outlet().orElse(""),
        metadata.published().orElse(""),
        metadata.url().orElse(""),
        text);
  }

  /** What to call it in a list: the outlet, else the title, else the id. */
  public String label() {
    return metadata.outlet().orElse(metadata.title().isBlank() ? id : metadata.title());
  }
}
