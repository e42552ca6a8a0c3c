package org.synoptic.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Capture;
import org.synoptic.model.Clause;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

/** Small made-up documents. */
final class Samples {

  static final Instant NOON = Instant.parse("2020-09-08T12:00:00Z");

  private Samples() {}

  static Document report(String title, String text) {
    Metadata metadata =
        new Metadata(
            title,
            List.of("Ann Reporter", "Bo Writer"),
            Optional.of("The Daily Example"),
            Optional.of("2020-09-08T10:00:00+02:00"),
            Optional.empty(),
            Optional.of("en"),
            Optional.of("https://example.org/a?b=c&d=\"e\""));
    return Document.report(metadata, text, List.of("the author is a guess"));
  }

  static Document policy() {
    String text = "1. Keep doors shut.\n(a) Also at night.";
    Clause sub = new Clause("rules/1/a", "(a)", "", "Also at night.", new Span(20, 38), List.of());
    Clause clause =
        new Clause("rules/1", "1.", "Doors", "Keep doors shut.", new Span(0, 38), List.of(sub));
    return Document.policy(Metadata.titled("Rules"), text, List.of(clause), List.of());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Capture capture(byte[] bytes, String origin) {
    return new Capture(ContentId.sha256(bytes), origin, NOON, "text/html", bytes.length);
  }

  /** A capture with its bytes and what was taken from it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Article(Capture capture, byte[] bytes, Document document) {}

  static Article article(String title) {
    byte[] bytes = bytes("<html>" + title + "</html>");
    return new Article(capture(bytes, title + ".html"), bytes, report(title, "On " + title));
  }

  static void add(Library library, Article... articles) {
    long number = library.nextNumber();
    List<Capture> captures = new ArrayList<>();
    List<Addition> additions = new ArrayList<>();
    for (Article one : articles) {
      library.keep(one.capture(), one.bytes());
      captures.add(one.capture());
      additions.add(
          new Addition(
              one.capture(),
              one.document(),
              new Facts(number++, 2, List.of(), new int[] {1, 2}, List.of(), List.of())));
    }
    library.commit(new Batch(captures, additions, List.of(), List.of(), Optional.empty()));
  }

  static void add(Library library, Capture capture, byte[] bytes, Document document) {
    add(library, new Article(capture, bytes, document));
  }

  static Judgement judgement(String subject, String value) {
    return new Judgement(
        0, subject, Judgement.Aspect.ACCEPTANCE, value, "because", "a reader", NOON);
  }
}
