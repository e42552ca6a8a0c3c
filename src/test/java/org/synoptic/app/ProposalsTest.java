package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Pair;
import org.synoptic.model.Proposal;
import org.synoptic.model.Row;

/** What is kept with a judgement: the rules of the machine, and the words of two claims. */
class ProposalsTest extends VersionedLibrary {

  private Comparison compare(LocalWorkspace workspace) throws IOException {
    String a = add(workspace, "a.txt", "Bridge to close\n" + A);
    String b = add(workspace, "b.txt", "City closes bridge\n" + B);
    workspace.save(new Dossier("bridge", List.of(a, b), List.of()));
    return workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
  }

  private static Claim first(Comparison comparison, int report) {
    return comparison.analyses().get(report).claims().getFirst();
  }

  @Test
  void rulesAreKeptWithWhatWasDecidedAndFoundAtTheNextStart() throws IOException {
    Row row;
    Claim claim;
    try (LocalWorkspace workspace = open()) {
      Comparison comparison = compare(workspace);
      row = comparison.rows().getFirst();
      claim = first(comparison, 0);
      workspace.judge(row.id(), Aspect.ACCEPTANCE, "accepted", "");
      workspace.judge(claim.id(), Aspect.ACCEPTANCE, "rejected", "");
    }
    try (LocalWorkspace workspace = open()) {
      assertEquals(Proposal.of(row), workspace.proposals().get(row.id()));
      assertEquals(Proposal.of(claim, List.of()), workspace.proposals().get(claim.id()));
    }
  }

  @Test
  void noteOnTwoClaimsWaitsInTheTrayWhenWordsOfOneAreGone() throws IOException {
    try (LocalWorkspace workspace = open()) {
      Comparison old = compare(workspace);
      String subject = Pair.of(first(old, 0).id(), first(old, 1).id()).subject();
      workspace.judge(subject, Aspect.NOTE, "told twice", "");
      cleaner = text -> "The council met. " + text.substring(text.indexOf(". ") + 2);
      String b = old.reports().getLast().id();
      workspace.derive(List.of(b), derived -> {}, Progress.NONE);
      assertTrue(
          workspace.orphans().stream().anyMatch(one -> one.judgement().subject().equals(subject)),
          "the words of one claim are gone");
    }
  }

  @Test
  void noteOnTwoClaimsWhoseWordsStayIsCarriedOver() throws IOException {
    try (LocalWorkspace workspace = open()) {
      Comparison old = compare(workspace);
      String subject = Pair.of(first(old, 0).id(), first(old, 1).id()).subject();
      workspace.judge(subject, Aspect.NOTE, "told twice", "");
      cleaner = text -> "Update. " + text;
      String a = old.reports().getFirst().id();
      workspace.derive(List.of(a), derived -> {}, Progress.NONE);
      assertEquals(List.of(), workspace.orphans());
      Pair now = Pair.read(workspace.judgements().getLast().subject()).orElseThrow();
      assertFalse(now.has(first(old, 0).id()), "the claim has another place");
      assertTrue(now.has(first(old, 1).id()), "the other document stayed");
      assertEquals("told twice", workspace.judgements().getLast().value());
    }
  }
}
