package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Proposal;
import org.synoptic.model.Reason;
import org.synoptic.model.Row;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.kit.Desk;

/** How the rules of the machine fared in the library. */
class TrackRecordTest {

  private static final String ELSEWHERE = "a row of another dossier";

  private final Comparison comparison = SampleComparison.make();
  private final Desk desk =
      Desks.knowing(comparison, Map.of(ELSEWHERE, new Proposal("align.meaning", Map.of())));

  private TrackRecord record() {
    return TrackRecord.of(
        new ComparisonIndex(comparison), new Decisions(desk.judgements()), desk.proposals());
  }

  private String row(int number) {
    Row row = comparison.rows().get(number);
    assertEquals("align.meaning", row.reason().rule());
    return row.id();
  }

  @Test
  void countsThisDossierAndOthers() {
    desk.judge(row(3), Aspect.ACCEPTANCE, "accepted", "");
    desk.judge(row(5), Aspect.ACCEPTANCE, "rejected", "");
    desk.judge(ELSEWHERE, Aspect.ACCEPTANCE, "accepted", "");
    assertEquals(2, record().accepted("align.meaning").size());
    assertEquals(1, record().rejected("align.meaning").size());
    assertEquals(List.of(), record().accepted("align.number"));
  }

  @Test
  void whatWasTakenBackCountsNoMore() {
    desk.judge(row(3), Aspect.ACCEPTANCE, "accepted", "");
    desk.undo();
    assertEquals(List.of(), record().accepted("align.meaning"));
  }

  @Test
  void linkToAnotherClauseRejectsTheMachines() {
    List<Claim> claims = comparison.rows().getFirst().claims();
    desk.judge(claims.get(0).id(), Aspect.LINK, "plan/1", "");
    desk.judge(claims.get(1).id(), Aspect.LINK, "plan/3", "");
    assertEquals(1, record().accepted("link.blend").size());
    assertEquals(1, record().rejected("link.blend").size());
  }

  @Test
  void evidenceShowsPartsWordsAndDecisions() {
    desk.judge(row(3), Aspect.ACCEPTANCE, "accepted", "");
    Evidence evidence = new Evidence(new ComparisonIndex(comparison), record());
    Reason reason =
        new Reason(
            "align.meaning",
            0.62,
            List.of("walls"),
            List.of(
                new Reason.Part(Reason.Kind.MEANING, 0.8, 0.7),
                new Reason.Part(Reason.Kind.WORDS, 0.4, 0.3)));
    Section.Fact score = evidence.score(reason, comparison.rows().get(3).claims());
    assertEquals("0.62", score.text());
    String behind = score.behind().orElseThrow().get().toString();
    assertTrue(behind.contains("0.80 · 70% of what speaks for it"), behind);
    assertTrue(behind.contains("Income goes to flood walls"), behind);
    Section.Fact fared = evidence.record("align.meaning");
    assertEquals("accepted 1 of 1 judged by this rule in this library", fared.text());
    assertTrue(fared.behind().orElseThrow().get().toString().contains("Reader accepted it"));
  }

  @Test
  void proposalIsReadAsItWasWritten() {
    Proposal proposal = new Proposal("claim.that", Map.of("plan/1", "link.meaning"));
    assertEquals(proposal, Proposal.read(proposal.detail()));
    assertEquals("", Proposal.read(List.of()).rule());
  }
}
