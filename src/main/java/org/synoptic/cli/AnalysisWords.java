package org.synoptic.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Link;

/** The claims of a report for people: one line each, with level, speaker, chain and clauses. */
final class AnalysisWords {

  private AnalysisWords() {}

  /** All claims of a report below its title, and what is not looked for in its language. */
  static String of(
      Document document,
      Analysis analysis,
      Map<String, List<Link>> links,
      Optional<String> language) {
    StringBuilder words = new StringBuilder(document.metadata().title()).append('\n');
    language
        .filter(one -> !one.equals("en"))
        .ifPresent(one ->
            words
                .append("  (language ")
                .append(one)
                .append(": quotations, names and speakers are not looked for)\n"));
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
