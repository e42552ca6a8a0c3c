package org.synoptic.importer;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Problem;
import org.synoptic.model.Span;

/**
 * Any bytes at all: they are read to documents or to stated reasons, never to an exception, twice
 * to the same answer, with every span inside its text. Run by {@code mvn -Pfuzz}, not by {@code mvn
 * verify}; whatever it finds becomes a file in the folder {@code hostile} of the tests.
 */
public final class FuzzImporter {

  private static final Importer IMPORTER = new Importer();
  private static final List<String> NAMES =
      List.of("a.html", "a.txt", "a.xml", "a.pdf", "a.docx", "a.rtf", "a.md", "a");

  private FuzzImporter() {}

  /** One try. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String name = NAMES.get(data.consumeInt(0, NAMES.size() - 1));
    byte[] bytes = data.consumeRemainingAsBytes();
    List<Reading> all = IMPORTER.readAll(name, bytes);
    all.forEach(FuzzImporter::check);
    if (!all.equals(IMPORTER.readAll(name, bytes))) {
      throw new IllegalStateException("two answers for the same bytes");
    }
    check(IMPORTER.policy(name, bytes));
  }

  private static void check(Reading reading) {
    switch (reading) {
      case Reading.Read read -> check(read.document());
      case Reading.Unreadable unreadable -> check(unreadable.problem());
      case Reading.Told told -> check(told.note());
    }
  }

  private static void check(Problem problem) {
    if (problem.message().isBlank()) {
      throw new IllegalStateException("a refusal or a note without words");
    }
  }

  private static void check(Document document) {
    document.clauses().stream()
        .flatMap(Clause::tree)
        .forEach(clause -> check(clause.span(), document));
    document.provenance().pages().forEach(page -> check(page.span(), document));
  }

  private static void check(Span span, Document document) {
    if (span.end() > document.text().length()) {
      throw new IllegalStateException("a span outside its text: " + span);
    }
  }
}
