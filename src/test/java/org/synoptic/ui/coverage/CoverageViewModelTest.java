package org.synoptic.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.SampleTexts;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Desks;

class CoverageViewModelTest {

  private final Desk desk = Desks.sample();
  private final CoverageViewModel model = new CoverageViewModel(desk);

  private State state(int line, int report) {
    return model.matrixProperty().get().orElseThrow().lines().get(line).cells().get(report).state();
  }

  @Test
  void machineSilenceIsNotYetJudged() {
    assertEquals(State.PARAPHRASED, state(0, 0));
    assertEquals(State.QUOTED, state(1, 0));
    assertEquals(State.MENTIONED, state(1, 1));
    assertEquals(State.OPEN, state(2, 1));
  }

  @Test
  void recordedSilenceIsAbsentAndCanBeUndone() {
    model.lineProperty().set(2);
    model.columnProperty().set(1);
    model.silence();
    assertEquals(State.ABSENT, state(2, 1));
    assertEquals(State.OPEN, state(2, 0));
    assertEquals(
        "accounts, publish",
        desk.decided(Decisions.silence("plan/3", SampleTexts.HARBOUR.id()), Aspect.SILENCE)
            .orElseThrow()
            .value());
    desk.undo();
    assertEquals(State.OPEN, state(2, 1));
  }

  @Test
  void noSilenceWhereReportSpeaks() {
    model.silence();
    assertTrue(desk.judgements().isEmpty());
  }

  @Test
  void linkOfAPersonFillsTheCellAtOnce() {
    String claim =
        desk.comparison().orElseThrow().rows().get(4).cells().getFirst().claims().getFirst().id();
    desk.judge(claim, Aspect.LINK, "plan/3", "");
    assertEquals(State.MENTIONED, state(2, 0));
    desk.judge(claim, Aspect.KIND, "narrows", "");
    assertEquals(State.PARAPHRASED, state(2, 0));
    model.lineProperty().set(2);
    assertEquals(List.of(claim), model.selectedCell().orElseThrow().about());
    assertTrue(model.words().toString().contains("Fishing boats under six metres"));
    desk.undo();
    desk.undo();
    assertEquals(State.OPEN, state(2, 0));
  }

  @Test
  void cellOpensItsClaimInComparison() {
    model.open();
    assertEquals(View.COMPARE, desk.placeProperty().get().view());
    String claim = desk.placeProperty().get().subject().orElseThrow();
    assertTrue(
        desk.comparison().orElseThrow().rows().getFirst().claims().stream()
            .anyMatch(one -> one.id().equals(claim)));
  }

  @Test
  void wordsOpenClauseAndClaims() {
    String all = model.words().toString();
    assertTrue(all.contains("Every barge pays a toll for each passage."));
    assertTrue(all.contains("charge every barge a toll of 12 crowns from June"));
  }

  @Test
  void goesToClause() {
    model.go("plan/3");
    assertEquals(2, model.lineProperty().get());
  }

  @Test
  void tableIsTidyAndHarmless() {
    Matrix matrix =
        new Matrix(
            "P",
            Against.REPORTS,
            List.of("A, \"B\"", "C"),
            List.of(
                new Line(
                    "p/1",
                    "1",
                    "=SUM(1)",
                    0,
                    List.of(
                        new Cell(
                            "p/1",
                            State.QUOTED,
                            Optional.of(org.synoptic.model.Place.LEAD),
                            List.of("x"),
                            List.of(),
                            Optional.empty()),
                        new Cell(
                            "p/1",
                            State.ABSENT,
                            Optional.empty(),
                            List.of(),
                            List.of("toll", "fee"),
                            Optional.of("M."))))));
    assertEquals(
        "policy,clause,number,name,report,state,place,claims,searched,judged\r\n"
            + "P,p/1,1,'=SUM(1),\"A, \"\"B\"\"\",quoted,lead,1,,\r\n"
            + "P,p/1,1,'=SUM(1),C,absent,,0,toll; fee,M.\r\n",
        MatrixCsv.write(matrix));
    String svg = MatrixSvg.write(matrix);
    assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    assertTrue(svg.endsWith("</svg>\n"));
    assertTrue(svg.contains("A, \"B\""));
  }

  @Test
  void drawingIsWellFormedWhateverTheWords() throws Exception {
    Matrix matrix =
        new Matrix(
            "a < b & c",
            Against.REPORTS,
            List.of("\u0000<x>"),
            List.of(new Line("p/1", "1", "]]>", 1, List.of())));
    javax.xml.parsers.DocumentBuilderFactory factory =
        javax.xml.parsers.DocumentBuilderFactory.newInstance();
    var drawing =
        factory
            .newDocumentBuilder()
            .parse(
                new java.io.ByteArrayInputStream(
                    MatrixSvg.write(matrix).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals("a < b & c", drawing.getElementsByTagName("title").item(0).getTextContent());
  }
}
