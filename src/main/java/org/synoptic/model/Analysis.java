package org.synoptic.model;

import java.util.List;

/**
 * What was found in one report.
 *
 * @param document id of the document
 * @param sentences all sentences in order
 * @param quotations all quotations by position
 * @param claims all claims by position; they may share a sentence, and lie inside a quotation
 * @param names the persons and bodies named in the report, each with its forms
 */
public record Analysis(
    String document,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Claim> claims,
    List<NamedEntity> names) {

  /** Keeps the lists unchangeable. */
  public Analysis {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    claims = List.copyOf(claims);
    names = List.copyOf(names);
  }
}
