package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Correction;
import org.synoptic.model.Dossier;
import org.synoptic.model.Field;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.model.Version;

class VersionsTest extends VersionedLibrary {

  @Test
  void aNewerReaderReplacesADocumentAndItsJudgementsGoAlong() throws IOException {
    cleaner = text -> "Share this on Example Social. " + text;
    try (LocalWorkspace workspace = open()) {
      String a = add(workspace, "a.txt", "Bridge to close\n" + A);
      String b = add(workspace, "b.txt", "City closes bridge\n" + B);
      workspace.save(new Dossier("bridge", List.of(a, b), List.of()));
      Comparison comparison = workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
      Claim claim =
          comparison.analyses().getFirst().claims().stream()
              .filter(one -> one.text().contains("cracks"))
              .findFirst()
              .orElseThrow();
      String row =
          comparison.rows().stream()
              .filter(one -> one.claims().size() > 1)
              .findFirst()
              .orElse(comparison.rows().getFirst())
              .id();
      workspace.judge(claim.id(), Judgement.Aspect.ACCEPTANCE, "accepted", "seen");
      workspace.judge(row, Judgement.Aspect.NOTE, "worth a look", "");
      workspace.judge("plan/7@" + a, Judgement.Aspect.SILENCE, "toll, fee", "");
      workspace.judge(a, Judgement.Aspect.TAG, "bridge", "");
      workspace.correct(a, Field.AUTHORS, Optional.of("Ann Writer"), "signed in print");

      cleaner = UnaryOperator.identity();
      List<Derivation> told = new ArrayList<>();
      Derivation.Report report = workspace.derive(List.of(a, b), told::add, Progress.NONE);
      assertEquals(new Derivation.Report(0, 2, 0, 0), report);
      String now = told.getFirst().now().orElseThrow();
      assertEquals(4, told.getFirst().carried());
      assertEquals(List.of(now, told.get(1).now().orElseThrow()), ids(workspace));
      assertEquals(ids(workspace), workspace.dossiers().getFirst().reports());
      assertEquals(0, total(workspace, "\"example social\""), "search shows the new text");
      assertEquals(2, total(workspace, "ferry"));
      assertEquals(1, total(workspace, "tag:bridge"));
      assertTrue(workspace.document(a).orElseThrow().text().startsWith("Share"), "the old stays");
      assertEquals(
          List.of(Version.Cause.FIRST, Version.Cause.DERIVED),
          workspace.versions(now).stream().map(Version::cause).toList());
      assertEquals(workspace.versions(now), workspace.versions(a));
      assertEquals(
          List.of("Ann Writer"), workspace.document(now).orElseThrow().metadata().authors());

      Comparison again = workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
      Claim same =
          again.analyses().getFirst().claims().stream()
              .filter(one -> one.text().contains("cracks"))
              .findFirst()
              .orElseThrow();
      Judgement carried =
          workspace.judgements().stream()
              .filter(one -> one.subject().equals(same.id()))
              .findFirst()
              .orElseThrow();
      assertEquals("accepted", carried.value());
      assertEquals("seen (carried over)", carried.reason());
      assertEquals(OptionalLong.of(1), carried.carriedFrom());
      assertTrue(
          again.rows().stream()
              .anyMatch(one ->
                  workspace.judgements().stream()
                      .anyMatch(it ->
                          it.subject().equals(one.id()) && it.value().equals("worth a look"))),
          "the row's note is on a row of the new comparison");
      assertEquals(List.of(), workspace.orphans());
      assertEquals(
          new Derivation.Report(2, 0, 0, 0),
          workspace.derive(ids(workspace), told::add, Progress.NONE),
          "once more changes nothing");
    }
  }

  @Test
  void judgementsWhoseWordsAreGoneWaitInTheTray() throws IOException {
    String now;
    Orphan orphan;
    try (LocalWorkspace workspace = open()) {
      String a = add(workspace, "a.txt", "Bridge to close\n" + A);
      String b = add(workspace, "b.txt", "City closes bridge\n" + B);
      workspace.save(new Dossier("bridge", List.of(a, b), List.of()));
      Comparison comparison = workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
      List<Claim> claims = comparison.analyses().getFirst().claims();
      String cracks =
          claims.stream()
              .filter(one -> one.text().contains("cracks"))
              .findFirst()
              .orElseThrow()
              .id();
      workspace.judge(cracks, Judgement.Aspect.ACCEPTANCE, "rejected", "");
      workspace.judge(cracks, Judgement.Aspect.NOTE, "a note", "");
      cleaner = text -> text.replaceAll(" Engineers found[^.]*\\.", "");
      List<Derivation> told = new ArrayList<>();
      workspace.derive(List.of(a), told::add, Progress.NONE);
      assertEquals(2, told.getFirst().orphans());
      now = told.getFirst().now().orElseThrow();
    }
    try (LocalWorkspace workspace = open()) {
      assertEquals(2, workspace.orphans().size(), "they wait over the night");
      orphan = workspace.orphans().getFirst();
      assertTrue(orphan.words().getFirst().exact().contains("cracks"), orphan.toString());
      assertEquals(now, orphan.now());
      String text = workspace.document(now).orElseThrow().text();
      int at = text.indexOf("The ferry");
      Judgement attached = workspace.attach(orphan, new Span(at, text.length()));
      assertEquals("rejected", attached.value());
      assertEquals(OptionalLong.of(orphan.judgement().number()), attached.carriedFrom());
      assertEquals(1, workspace.orphans().size());
      workspace.letGo(workspace.orphans().getFirst(), "no longer said");
      assertEquals(List.of(), workspace.orphans());
      assertEquals(
          List.of("rejected", "a note", "rejected", "attached", "let-go"),
          workspace.judgements().stream().map(Judgement::value).toList(),
          "the log has them all");
    }
  }

  @Test
  void ofOneAddressTheNewestVersionIsShown() throws IOException {
    try (LocalWorkspace workspace = open()) {
      String first = add(workspace, "page.txt", "Bridge to close\n" + A);
      String other =
          add(workspace, "page.txt", "Something else\nQuite other words stand here now.");
      String second = add(workspace, "same.txt", "Unlike all\nA text on its own.");
      String third = add(workspace, "page.txt", "Bridge to close\n" + A + " Update: in April.");
      assertEquals(4, List.of(first, other, second, third).stream().distinct().count());
      assertFalse(ids(workspace).contains(first), "the newer one is shown");
      assertTrue(ids(workspace).containsAll(List.of(other, second, third)));
      assertEquals(
          List.of(first, third),
          workspace.versions(first).stream().map(Version::document).toList());
      assertEquals(Version.Cause.ADDRESS, workspace.versions(third).getLast().cause());
      assertEquals(1, total(workspace, "pillars"));
      assertTrue(workspace.document(first).isPresent());
    }
  }

  @Test
  void reprintsAreOneOrigin() throws IOException {
    try (LocalWorkspace workspace = open()) {
      String wire = add(workspace, "a.txt", "Wire copy\n" + Texts.report(1));
      String reprint =
          add(workspace, "b.txt", "Reprint\n" + Texts.report(1) + " (Editing by B. Editor)");
      String alone = add(workspace, "c.txt", "Alone\n" + Texts.report(2));
      Entry one = workspace.entry(wire).orElseThrow();
      Entry other = workspace.entry(reprint).orElseThrow();
      assertEquals(one.origin(), other.origin());
      assertEquals(2, one.origin().size());
      assertEquals(1, workspace.entry(alone).orElseThrow().origin().size());
      assertEquals(List.of(List.of(wire, reprint)), List.copyOf(workspace.origins().values()));
      assertTrue(workspace.entries().containsAll(List.of(one, other)), "the list tells the same");
    }
    try (LocalWorkspace workspace = open()) {
      add(workspace, "d.txt", "Third print\n" + Texts.report(1) + " Photo: C. Camera");
      assertEquals(3, workspace.origins().values().iterator().next().size(), "also after a start");
    }
  }

  @Test
  void aCorrectionHoldsEverywhereAndCanBeTakenBack() throws IOException {
    try (LocalWorkspace workspace = open()) {
      String a = add(workspace, "a.txt", "Bridge to close\n" + A);
      assertEquals(
          List.of(Field.OUTLET, Field.PUBLISHED),
          workspace.doubts(a).stream().map(Doubt::field).toList());
      assertEquals(2, workspace.doubts(a).getFirst().answers().size());
      workspace.correct(a, Field.OUTLET, Optional.of("Morning Example"), "on the page");
      workspace.correct(a, Field.PUBLISHED, Optional.of("2031-04-04"), "");
      Entry entry = workspace.entries().getFirst();
      assertEquals(Optional.of("Morning Example"), entry.metadata().outlet());
      assertEquals(List.of(), entry.doubts());
      assertEquals(List.of(), workspace.doubts(a));
      assertEquals("Morning Example", workspace.document(a).orElseThrow().label());
      assertEquals(1, total(workspace, "outlet:morning"));
      assertEquals(1, total(workspace, "date:2031-04"));
      workspace.correct(a, Field.OUTLET, Optional.empty(), "not so sure");
      assertEquals(Optional.of("The Example"), workspace.entries().getFirst().metadata().outlet());
      assertEquals(List.of(Field.OUTLET), workspace.entries().getFirst().doubts());
      assertEquals(0, total(workspace, "outlet:morning"));
      assertEquals(
          List.of(Optional.of("Morning Example"), Optional.of("2031-04-04"), Optional.empty()),
          workspace.corrections(a).stream().map(Correction::value).toList());
    }
  }
}
