package org.synoptic.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Document;
import org.synoptic.model.Span;

/**
 * A document with what else can be searched for.
 *
 * @param document the document
 * @param quotations spans of its quotations, for {@code in:quotes}; none while it is not analysed
 * @param known what else is known about it, for {@code speaker:} and others
 */
public record IndexedDocument(
    Document document, List<Span> quotations, Map<Attribute, List<String>> known) {

  /** Keeps all unchangeable. */
  public IndexedDocument {
    quotations = List.copyOf(quotations);
    Map<Attribute, List<String>> copy = new EnumMap<>(Attribute.class);
    known.forEach((attribute, values) -> copy.put(attribute, List.copyOf(values)));
    known = copy;
  }

  /** A document of which nothing more is known yet. */
  public static IndexedDocument of(Document document) {
    return new IndexedDocument(document, List.of(), Map.of());
  }

  /** The values of an attribute; none when nothing is known. */
  public List<String> known(Attribute attribute) {
    return known.getOrDefault(attribute, List.of());
  }

  @Override
  public Map<Attribute, List<String>> known() {
    return Map.copyOf(known);
  }
}
