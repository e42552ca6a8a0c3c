package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;
import org.synoptic.model.Level;
import org.synoptic.model.Metadata;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.NamedEntity.Mention;
import org.synoptic.model.Reason;
import org.synoptic.model.Span;

/** A report written by hand: each sentence is a paragraph and a claim. */
final class Told {

  private record Part(String text, Level level, Optional<String> speaker, boolean negated) {}

  private final String outlet;
  private final String published;
  private final List<Part> parts = new ArrayList<>();
  private final List<String[]> people = new ArrayList<>();

  Told(String outlet, String published) {
    this.outlet = outlet;
    this.published = published;
  }

  Told says(String text) {
    parts.add(new Part(text, Level.ASSERTS, Optional.empty(), false));
    return this;
  }

  Told denies(String text) {
    parts.add(new Part(text, Level.ASSERTS, Optional.empty(), true));
    return this;
  }

  Told quotes(String speaker, String text) {
    parts.add(new Part(text, Level.QUOTES, Optional.of(speaker), false));
    return this;
  }

  /** A person: the full name, then each mention as "title|form". */
  Told person(String... nameAndMentions) {
    people.add(nameAndMentions);
    return this;
  }

  String text() {
    return String.join("\n\n", parts.stream().map(Part::text).toList());
  }

  Document document() {
    Metadata metadata =
        new Metadata(
            outlet + " reports",
            List.of(),
            Optional.of(outlet),
            Optional.of(published),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    return Document.report(metadata, text(), List.of());
  }

  Analysis analysis() {
    String id = document().id();
    List<Claim> claims = new ArrayList<>();
    int from = 0;
    for (Part part : parts) {
      Span span = new Span(from, from + part.text().length());
      claims.add(
          new Claim(
              ContentId.of(id, span.toString()),
              span,
              part.text(),
              part.level(),
              part.speaker(),
              List.of(),
              part.negated(),
              new Reason("test", 1, List.of())));
      from = span.end() + 2;
    }
    return new Analysis(id, List.of(), List.of(), claims, names());
  }

  private List<NamedEntity> names() {
    List<NamedEntity> found = new ArrayList<>();
    for (String[] one : people) {
      List<Mention> mentions = new ArrayList<>();
      for (int i = 1; i < one.length; i++) {
        String[] cells = one[i].split("\\|");
        String words = (cells[0] + " " + cells[1]).strip();
        int at = text().indexOf(words);
        if (at < 0) {
          throw new IllegalArgumentException(words + " is not in the report");
        }
        mentions.add(new Mention(new Span(at, at + words.length()), words, cells[0], cells[1]));
      }
      found.add(new NamedEntity(one[0], mentions, true));
    }
    return found;
  }
}
