package org.synoptic.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Answers;
import org.synoptic.model.Clause;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Metadata;
import org.synoptic.model.Reason;
import org.synoptic.model.Span;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.SampleTexts;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Desks;

/** The clauses of one policy beside those of another. */
class PolicyCoverageTest {

  private static final String WALLS = "Walls along the river are paid for from the toll.";
  private static final String FISH = "Nobody fishes by night.";

  /** Another policy, whose first clause answers the plan's second. */
  private static final Document CHARTER =
      Document.policy(
          Metadata.titled("Shore Charter"),
          WALLS + "\n\n" + FISH,
          List.of(
              new Clause("charter/1", "1", "", WALLS, new Span(0, WALLS.length()), List.of()),
              new Clause(
                  "charter/2",
                  "2",
                  "",
                  FISH,
                  new Span(WALLS.length() + 2, WALLS.length() + 2 + FISH.length()),
                  List.of())),
          List.of());

  private static final Answers ANSWERS =
      new Answers(
          Map.of(
              "plan/2",
              List.of(
                  new Link(
                      "plan/2",
                      CHARTER.id(),
                      "charter/1",
                      LinkKind.PARAPHRASES,
                      new Reason("link.meaning", 0.81, List.of("walls", "toll"))))),
          Map.of("plan/3", List.of("accounts", "publishes")));

  private final Desk desk = Desks.answering(comparison(), ANSWERS);
  private final CoverageViewModel model = new CoverageViewModel(desk);

  private static Comparison comparison() {
    Comparison one = SampleComparison.make();
    return new Comparison(
        one.reports(),
        List.of(SampleTexts.PLAN, CHARTER),
        one.analyses(),
        one.links(),
        one.rows(),
        one.conflicts(),
        one.coverage(),
        one.reuse());
  }

  private Matrix policies() {
    model.policyProperty().set(Optional.of(SampleTexts.PLAN));
    model.againstProperty().set(Against.POLICIES);
    return model.matrixProperty().get().orElseThrow();
  }

  private State state(int line) {
    return model.matrixProperty().get().orElseThrow().lines().get(line).cells().getFirst().state();
  }

  @Test
  void whatAnswersIsShownAndTheRestIsOpen() {
    assertEquals(List.of("Shore Charter"), policies().columns());
    assertEquals(List.of(State.OPEN, State.PARAPHRASED, State.OPEN), states());
    model.lineProperty().set(1);
    String words = model.words().toString();
    assertTrue(words.contains(WALLS), words);
    assertTrue(words.contains("walls, toll"), words);
    assertEquals("P · 1", CoverageViewModel.caption(model.selectedCell().orElseThrow()));
  }

  private List<State> states() {
    return List.of(state(0), state(1), state(2));
  }

  @Test
  void cellOpensTheClauseThatAnswers() {
    policies();
    model.lineProperty().set(1);
    model.open();
    assertEquals(Place.of(View.POLICIES, "charter/1"), desk.placeProperty().get());
  }

  @Test
  void silenceOfAPolicyIsRecordedAndTakenBack() {
    policies();
    model.lineProperty().set(2);
    model.silence();
    assertEquals(State.ABSENT, state(2));
    String subject = Decisions.silence("plan/3", CHARTER.id());
    assertEquals(
        "accounts, publishes", desk.decided(subject, Aspect.SILENCE).orElseThrow().value());
    desk.undo();
    assertEquals(State.OPEN, state(2));
    model.lineProperty().set(1);
    model.silence();
    assertEquals(2, desk.judgements().size(), "where a clause answers there is no silence");
  }

  @Test
  void tieOfAPersonAnswersFromEitherSide() {
    policies();
    desk.judge("charter/2", Aspect.LINK, "plan/3", "");
    assertEquals(State.MENTIONED, state(2));
    desk.judge("charter/2", Aspect.LINK, "", "");
    desk.judge("plan/3", Aspect.LINK, "charter/2", "");
    assertEquals(State.MENTIONED, state(2));
    model.lineProperty().set(2);
    assertTrue(model.words().toString().contains("linked by Reader"));
  }

  @Test
  void tableOfPoliciesNamesTheClauses() {
    assertEquals(
        """
        policy,clause,number,name,other,state,clauses,searched,judged\r
        River Toll Plan,plan/1,1,Toll,Shore Charter,open,,,\r
        River Toll Plan,plan/2,2,Flood walls,Shore Charter,paraphrased,charter/1,,\r
        River Toll Plan,plan/3,3,Accounts,Shore Charter,open,,accounts; publishes,\r
        """,
        MatrixCsv.write(policies()));
    assertTrue(MatrixSvg.write(policies()).contains("P · 1"));
  }

  @Test
  void placeIsRestoredWhereverOneStood() {
    Position reports =
        Position.NONE.with("clause", "plan/2").with("column", "1").with("against", "REPORTS");
    Position policies =
        Position.NONE.with("clause", "charter/2").with("column", "0").with("against", "POLICIES");
    // Each from the other, and from where it is itself.
    for (Position left : List.of(reports, policies, policies, reports, reports)) {
      model.restore(left);
      assertEquals(left, model.position());
    }
  }

  @Test
  void withOnePolicyThereIsNothingToSwapTo() {
    CoverageViewModel alone = new CoverageViewModel(Desks.sample());
    alone.swap();
    assertEquals(Against.REPORTS, alone.againstProperty().get());
  }
}
