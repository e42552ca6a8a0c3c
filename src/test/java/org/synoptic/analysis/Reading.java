package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Cue;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Quotation;
import org.synoptic.model.Speaker;
import org.synoptic.text.English;

/** A text read for a test, with its findings as words. */
record Reading(String text, Analysis analysis) {

  private static final Analyst ANALYST = new Analyst(new English());

  static Reading of(String text) {
    return new Reading(
        text, ANALYST.analyze(Document.report(Metadata.titled("A test"), text, List.of())));
  }

  /** Each quotation as {@code cue | speaker | name | content}. */
  List<String> quotations() {
    return analysis.quotations().stream().map(this::line).toList();
  }

  private String line(Quotation one) {
    return String.join(
        " | ",
        one.cue().map(Cue::text).orElse("-"),
        one.speaker().map(Speaker::text).orElse("-"),
        one.speaker().flatMap(Speaker::name).orElse("-"),
        one.span().of(text));
  }

  /** Each claim as {@code level speaker: text}, with NOT before a negated one. */
  List<String> claims() {
    return analysis.claims().stream()
        .map(one ->
            (one.negated() ? "NOT " : "")
                + one.level()
                + one.speaker().map(name -> " " + name).orElse("")
                + ": "
                + one.text())
        .toList();
  }

  /** The claim that holds some words. */
  Claim claim(String words) {
    return analysis.claims().stream()
        .filter(one -> one.text().contains(words))
        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
        .orElseThrow(() -> new AssertionError("no claim holds '" + words + "': " + claims()));
  }

  /** The entity of a name. */
  Optional<NamedEntity> named(String name) {
    return analysis.names().stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
