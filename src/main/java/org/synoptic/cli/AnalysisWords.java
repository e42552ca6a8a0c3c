package org.synoptic.cli;

import java.util.List;
import java.util.Map;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Link;

/** The claims of a report for people: one line each, with level, speaker, chain and clauses. */
final class AnalysisWords {

  private AnalysisWords() {}

  /** All claims of a report below its title. */
  static String of(Document document, Analysis analysis, Map<String, List<Link>> links) {
    StringBuilder words = new StringBuilder(document.metadata().title()).append('\n');
    for (Claim claim : analysis.claims()) {
      words
          .append("- ")
          .append(line(claim, links.getOrDefault(claim.id(), List.of())))
          .append('\n');
    }
    return words.toString();
  }

  /** One claim. */
  static String line(Claim claim, List<Link> links) {
    StringBuilder words = new StringBuilder(claim.text().replaceAll("\\s+", " "));
    words.append("  [").append(Json.word(claim.level()));
    claim.speaker().ifPresent(speaker -> words.append(", ").append(speaker));
    claim.via().forEach(teller -> words.append(", via ").append(teller));
    for (Link link : links) {
      words
          .append(", ")
          .append(link.clause())
          .append(' ')
          .append(Json.score(link.reason().score()));
    }
    return words.append(']').toString();
  }
}
