package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;

/** Rows under a name stay as a person put them when a document gets a new version. */
class AlignmentVersionsTest extends VersionedLibrary {

  private static final String SUBJECT = Alignment.PREFIX + "mine";

  private static Comparison compare(Workspace workspace) {
    return workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
  }

  private static String claim(Comparison comparison, int report, String word) {
    return comparison.analyses().get(report).claims().stream()
        .filter(one -> one.text().contains(word))
        .map(Claim::id)
        .findFirst()
        .orElseThrow();
  }

  private static Alignment now(Workspace workspace) {
    return Alignment.all(workspace.judgements()).getFirst();
  }

  /** Two reports; what one says of cracks and the other of the bridge stands in one row. */
  private Alignment aligned(Workspace workspace) throws IOException {
    String a = add(workspace, "a.txt", "Bridge to close\n" + A);
    String b = add(workspace, "b.txt", "City closes bridge\n" + B);
    workspace.save(new Dossier("bridge", List.of(a, b), List.of()));
    Comparison comparison = compare(workspace);
    Alignment made =
        new Alignment(SUBJECT, "by cause", "", List.of())
            .together(
                List.of(
                    claim(comparison, 0, "cracks"),
                    claim(comparison, 0, "ferry"),
                    claim(comparison, 1, "bridge")));
    workspace.judge(SUBJECT, Judgement.Aspect.ALIGNMENT, made.value(), "");
    return made;
  }

  private static Derivation derive(Workspace workspace) {
    List<Derivation> told = new ArrayList<>();
    workspace.derive(
        List.of(workspace.dossiers().getFirst().reports().getFirst()), told::add, Progress.NONE);
    return told.getFirst();
  }

  @Test
  void rowsGoAlongToTheNewVersion() throws IOException {
    cleaner = text -> "Share this on Example Social. " + text;
    try (LocalWorkspace workspace = open()) {
      aligned(workspace);
      cleaner = UnaryOperator.identity();
      Derivation told = derive(workspace);
      assertEquals(1, told.carried());
      assertEquals(0, told.orphans());
      Comparison again = compare(workspace);
      List<String> wanted =
          List.of(claim(again, 0, "cracks"), claim(again, 0, "ferry"), claim(again, 1, "bridge"));
      assertEquals(List.of(wanted.stream().sorted().toList()), sorted(now(workspace)));
      assertEquals("by cause", now(workspace).name());
      Comparison arranged = Arrangement.of(again, Optional.of(now(workspace)));
      assertTrue(
          arranged.rows().stream()
              .anyMatch(row -> row.claims().stream().map(Claim::id).toList().containsAll(wanted)),
          "they stand in one row");
      assertEquals(List.of(), workspace.orphans());
    }
  }

  private static List<List<String>> sorted(Alignment alignment) {
    return alignment.rows().stream().map(row -> row.stream().sorted().toList()).toList();
  }

  @Test
  void aClaimWhoseWordsAreGoneWaitsInTheTrayAndFindsItsRowAgain() throws IOException {
    Alignment before;
    try (LocalWorkspace workspace = open()) {
      before = aligned(workspace);
      cleaner = text -> text.replaceAll(" Engineers found[^.]*\\.", "");
      assertEquals(1, derive(workspace).orphans());
    }
    try (LocalWorkspace workspace = open()) {
      assertEquals(1, workspace.orphans().size(), "one claim of three");
      Orphan orphan = workspace.orphans().getFirst();
      assertTrue(orphan.words().getFirst().exact().contains("cracks"), orphan.toString());
      String text = workspace.document(orphan.now()).orElseThrow().text();
      int at = text.indexOf("The city will");
      String state = now(workspace).value();
      workspace.attach(orphan, new Span(at, text.indexOf(".", at)));
      assertEquals(List.of(), workspace.orphans());
      Comparison again = compare(workspace);
      assertEquals(
          List.of(
              List.of(claim(again, 0, "close"), claim(again, 0, "ferry"), claim(again, 1, "bridge"))
                  .stream()
                  .sorted()
                  .toList()),
          sorted(now(workspace)));

      workspace.judge(SUBJECT, Judgement.Aspect.ALIGNMENT, state, "");
      assertEquals(1, workspace.orphans().size(), "taken back, it waits again");
      workspace.letGo(workspace.orphans().getFirst(), "no longer said");
      assertEquals(List.of(), workspace.orphans());
      assertEquals(2, now(workspace).rows().getFirst().size());
      assertEquals(3, before.rows().getFirst().size());
    }
  }

  @Test
  void aDeletedAlignmentLeavesNothingInTheTray() throws IOException {
    try (LocalWorkspace workspace = open()) {
      aligned(workspace);
      cleaner = text -> text.replaceAll(" Engineers found[^.]*\\.", "");
      derive(workspace);
      workspace.judge(SUBJECT, Judgement.Aspect.ALIGNMENT, "", "");
      assertEquals(List.of(), workspace.orphans());
    }
  }
}
