package org.synoptic.index;

import java.util.List;
import org.synoptic.model.Document;
import org.synoptic.model.Span;

/**
 * A document with what else can be searched for. The lists are empty while it is not analysed.
 *
 * @param document the document
 * @param quotations spans of its quotations, for {@code in:quotes}
 * @param speakers names of those who speak in it, for {@code speaker:}
 * @param clauses addresses of the clauses it is linked to, for {@code clause:}
 * @param tags its tags, for {@code tag:}
 */
public record IndexedDocument(
    Document document,
    List<Span> quotations,
    List<String> speakers,
    List<String> clauses,
    List<String> tags) {

  /** Keeps the lists unchangeable. */
  public IndexedDocument {
    quotations = List.copyOf(quotations);
    speakers = List.copyOf(speakers);
    clauses = List.copyOf(clauses);
    tags = List.copyOf(tags);
  }

  /** A document of which nothing more is known yet. */
  public static IndexedDocument of(Document document) {
    return new IndexedDocument(document, List.of(), List.of(), List.of(), List.of());
  }
}
