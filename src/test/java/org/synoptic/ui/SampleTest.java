package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Judgement;
import org.synoptic.model.Relation;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;

class SampleTest {

  private final SampleWorkspace workspace = SampleWorkspace.full();
  private final Desk desk = new Desk(workspace, new SameThreadWorker());

  @Test
  void sampleComparisonHasEveryRelation() {
    Comparison comparison = SampleComparison.make();
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    comparison.rows().forEach(row -> relations.add(row.relation()));
    assertEquals(EnumSet.allOf(Relation.class), relations);
  }

  @Test
  void deskOpensDossier() {
    desk.open(SampleWorkspace.DOSSIER);
    assertInstanceOf(DeskState.Ready.class, desk.stateProperty().get());
  }

  @Test
  void undoAndRedoAreNewJudgements() {
    desk.judge("row", Judgement.Aspect.ACCEPTANCE, "accepted", "");
    desk.judge("row", Judgement.Aspect.ACCEPTANCE, "rejected", "no");
    desk.undo();
    assertEquals("accepted", value());
    desk.undo();
    assertTrue(desk.decided("row", Judgement.Aspect.ACCEPTANCE).isEmpty());
    desk.redo();
    desk.redo();
    assertEquals("rejected", value());
    assertEquals(6, workspace.judgements().size());
  }

  @Test
  void failedJudgementLeavesComparisonAndSaysSo() {
    desk.open(SampleWorkspace.DOSSIER);
    workspace.fail(new IllegalStateException("the library is read-only"));
    desk.judge("row", Judgement.Aspect.ACCEPTANCE, "accepted", "");
    assertInstanceOf(DeskState.Ready.class, desk.stateProperty().get());
    assertTrue(desk.notices().getFirst().message().contains("the library is read-only"));
    assertTrue(desk.decided("row", Judgement.Aspect.ACCEPTANCE).isEmpty());
  }

  private String value() {
    return desk.decided("row", Judgement.Aspect.ACCEPTANCE).orElseThrow().value();
  }
}
