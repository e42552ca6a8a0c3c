package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Span;

class HistoryTest {

  private static final Instant TIME = Instant.parse("2031-04-05T09:00:00Z");
  private final History history = new History(ZoneOffset.UTC, Locale.UK);

  private static Judgement judgement(Aspect aspect, String value, String reason) {
    return new Judgement(1, "row", aspect, value, reason, "M.", TIME);
  }

  @Test
  void tellsWhoDidWhatWhenAndWhy() {
    assertEquals(
        "M. set the status to error in A, 5 Apr 2031, 09:00. Reason: the speech names Brandt",
        history.sentence(judgement(Aspect.STATUS, "error-in-a", "the speech names Brandt")));
  }

  @Test
  void tellsWhatWasTakenBack() {
    assertEquals(
        "M. took the link back, 5 Apr 2031, 09:00.",
        history.sentence(judgement(Aspect.LINK, "", "")));
  }

  @Test
  void laterDecisionStandsForEarlier() {
    Decisions decisions =
        new Decisions(
            List.of(
                judgement(Aspect.ACCEPTANCE, "accepted", ""),
                judgement(Aspect.ACCEPTANCE, "rejected", "")));
    assertEquals(Acceptance.REJECTED, decisions.acceptance("row"));
    assertEquals(2, decisions.history(List.of("row")).size());
  }

  @Test
  void decisionTakenBackIsNone() {
    Decisions decisions =
        new Decisions(
            List.of(
                judgement(Aspect.ACCEPTANCE, "accepted", ""),
                judgement(Aspect.ACCEPTANCE, "", "")));
    assertEquals(Acceptance.OPEN, decisions.acceptance("row"));
    assertEquals(false, decisions.any("row"));
  }

  private static Judgement by(String author, int number, String value) {
    return new Judgement(number, "row", Aspect.LEVEL, value, "", author, TIME);
  }

  @Test
  void peopleStandSideBySideAndTakeBackOnlyTheirOwn() {
    List<Judgement> log = List.of(by("Ada", 1, "quotes"), by("Ben", 2, "asserts"));
    assertEquals(2, new Decisions(log).all("row", Aspect.LEVEL).size());
    assertEquals("asserts", new Decisions(log).of("row", Aspect.LEVEL).orElseThrow().value());
    List<Judgement> back = List.of(log.get(0), log.get(1), by("Ben", 3, ""));
    assertEquals("quotes", new Decisions(back).of("row", Aspect.LEVEL).orElseThrow().value());
  }

  @Test
  void edgesOfSpanMoveByWordAndCharacterAndStayInText() {
    SpanEdit edit = new SpanEdit("One, two three.", new Span(5, 8));
    edit.word(1);
    assertEquals(new Span(5, 14), edit.span());
    edit.character(1);
    edit.character(1);
    assertEquals(new Span(5, 15), edit.span());
    edit.pick(false);
    edit.word(-1);
    edit.word(-1);
    assertEquals(new Span(0, 15), edit.span());
    edit.word(1);
    edit.word(1);
    edit.word(1);
    edit.word(1);
    assertEquals(new Span(9, 15), edit.span());
  }
}
