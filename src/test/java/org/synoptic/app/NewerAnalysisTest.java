package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Span;
import org.synoptic.model.Subject;
import org.synoptic.store.Decision;
import org.synoptic.store.Library;

/** What people decided stays when a newer program finds other claims in the same text. */
class NewerAnalysisTest extends VersionedLibrary {

  private static final String OLD_ID = "0123456789abcdef";

  private Comparison compare() {
    try (LocalWorkspace workspace = open()) {
      return workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
    }
  }

  /** Two reports that an older program has compared, with a judgement on words of the first. */
  private Comparison judged(String words) throws IOException {
    return judged(words, 0);
  }

  private static QuoteSelector words(Document report, String words) {
    int start = report.text().indexOf(words);
    return QuoteSelector.of(report.id(), report.text(), new Span(start, start + words.length()));
  }

  private static Judgement judgement(String subject) {
    return new Judgement(
        0,
        subject,
        Judgement.Aspect.ACCEPTANCE,
        "accepted",
        "seen",
        "Ada",
        Instant.EPOCH,
        OptionalLong.empty());
  }

  private Comparison judged(String words, int number) throws IOException {
    try (LocalWorkspace workspace = open()) {
      String a = add(workspace, "a.txt", "Bridge to close\n" + A);
      String b = add(workspace, "b.txt", "City closes bridge\n" + B);
      workspace.save(new Dossier("bridge", List.of(a, b), List.of()));
    }
    Comparison comparison = compare();
    Subject subject =
        new Subject(
            Subject.Form.CLAIM, List.of(), List.of(words(comparison.reports().get(number), words)));
    try (Library library = Library.open(temp.resolve("library"))) {
      library.log().append(new Decision(judgement(OLD_ID), subject));
      for (Analysis one : comparison.analyses()) {
        library.analyses().save(one, "analysis-0");
      }
    }
    return comparison;
  }

  @Test
  void aJudgementGoesToTheClaimThatNowStandsAtItsWords() throws IOException {
    Claim cracks =
        judged("Engineers found deep cracks in two of its pillars")
            .analyses()
            .getFirst()
            .claims()
            .stream()
            .filter(one -> one.text().contains("cracks"))
            .findFirst()
            .orElseThrow();
    compare();
    try (LocalWorkspace workspace = open()) {
      Judgement carried = workspace.judgements().getLast();
      assertEquals(cracks.id(), carried.subject());
      assertEquals("accepted", carried.value());
      assertEquals("Ada", carried.author());
      assertEquals(OptionalLong.of(1), carried.carriedFrom());
      assertEquals(List.of(), workspace.orphans());
    }
    compare();
    try (LocalWorkspace workspace = open()) {
      assertEquals(2, workspace.judgements().size(), "nothing is carried twice");
    }
  }

  @Test
  void wordsThatAreNoClaimAnyMoreWaitInTheTray() throws IOException {
    judged("bridge in");
    compare();
    try (LocalWorkspace workspace = open()) {
      assertEquals(1, workspace.judgements().size());
      Orphan orphan = workspace.orphans().getFirst();
      assertEquals(OLD_ID, orphan.judgement().subject());
      assertTrue(orphan.likely().isPresent(), "the place is shown");
    }
    compare();
    try (LocalWorkspace workspace = open()) {
      assertEquals(1, workspace.orphans().size());
    }
  }

  /** A row ties the first report to another that is compared later only. */
  @Test
  void aReportThatIsComparedLaterHasItsTurnThen() throws IOException {
    Comparison comparison = judged("The old bridge will be closed in March", 1);
    Document a = comparison.reports().getFirst();
    Document b = comparison.reports().getLast();
    try (Library library = Library.open(temp.resolve("library"))) {
      Subject row =
          new Subject(
              Subject.Form.ROW,
              List.of(),
              List.of(
                  words(a, "Engineers found deep cracks in two of its pillars"),
                  words(b, "The ferry will run every ten minutes until the work is done")));
      library.log().append(new Decision(judgement("fedcba9876543210"), row));
    }
    compare("first", a, a);
    compare("second", b, b);
    try (LocalWorkspace workspace = open()) {
      assertEquals(
          List.of(OptionalLong.of(1), OptionalLong.of(2)),
          workspace.judgements().stream()
              .map(Judgement::carriedFrom)
              .filter(OptionalLong::isPresent)
              .sorted((x, y) -> Long.compare(x.getAsLong(), y.getAsLong()))
              .toList());
      assertEquals(List.of(), workspace.orphans());
    }
  }

  private void compare(String name, Document... reports) {
    try (LocalWorkspace workspace = open()) {
      List<String> ids = Arrays.stream(reports).map(Document::id).distinct().toList();
      workspace.compare(new Dossier(name, ids, List.of()), Progress.NONE);
    }
  }
}
