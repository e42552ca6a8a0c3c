package org.synoptic.ui;

import static org.synoptic.ui.SampleTexts.COURIER;
import static org.synoptic.ui.SampleTexts.HARBOUR;
import static org.synoptic.ui.SampleTexts.PLAN;
import static org.synoptic.ui.SampleTexts.span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Analysis;
import org.synoptic.model.Cause;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.ContentId;
import org.synoptic.model.Coverage;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.Document;
import org.synoptic.model.Level;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Place;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationKind;
import org.synoptic.model.Reason;
import org.synoptic.model.Relation;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;
import org.synoptic.model.Speaker;

/** A made-up comparison of two made-up reports: a row of each relation, conflicts, silences. */
public final class SampleComparison {

  private static final String SAID = "We will not close the river to anyone";

  private static final Claim TOLL_A =
      claim(COURIER, "charge every barge a toll of 12 crowns from June", "Ilse Brandt");
  private static final Claim TOLL_B =
      claim(HARBOUR, "Every barge on the river is to pay 15 crowns from June", "");
  private static final Claim OPEN_A = claim(COURIER, SAID, "Ilse Brandt");
  private static final Claim OPEN_B = claim(HARBOUR, SAID, "Karl Voss");
  private static final Claim WALLS_A =
      claim(COURIER, "The money is to pay for flood walls along the lower river", "");
  private static final Claim WALLS_B =
      claim(HARBOUR, "Income goes to flood walls on the lower river", "");
  private static final Claim ROAD_A = claim(COURIER, "freight will move to the road", "Opponents");
  private static final Claim ROAD_B =
      claim(HARBOUR, "half of all freight could move to the road", "Shippers");
  private static final Claim FISH_A =
      claim(COURIER, "Fishing boats under six metres are free of the toll", "");
  private static final Claim TOLD_B =
      claim(HARBOUR, "the Northern Courier reported", "Northern Courier");

  private SampleComparison() {}

  /** The comparison. */
  public static Comparison make() {
    Row toll = row(Relation.CONFLICT, "align.number", List.of(TOLL_A), List.of(TOLL_B));
    Row said = row(Relation.CONFLICT, "align.wording", List.of(OPEN_A), List.of(OPEN_B));
    return new Comparison(
        List.of(COURIER, HARBOUR),
        List.of(PLAN),
        List.of(
            analysis(COURIER, "Ilse Brandt", TOLL_A, OPEN_A, WALLS_A, FISH_A, ROAD_A),
            analysis(HARBOUR, "the deputy Karl Voss", TOLL_B, TOLD_B, OPEN_B, WALLS_B, ROAD_B)),
        Map.of(
            TOLL_A.id(), List.of(link(TOLL_A, "plan/1", LinkKind.PARAPHRASES, 0.84)),
            TOLL_B.id(), List.of(link(TOLL_B, "plan/1", LinkKind.PARAPHRASES, 0.81)),
            WALLS_A.id(), List.of(link(WALLS_A, "plan/2", LinkKind.QUOTES, 0.97)),
            WALLS_B.id(), List.of(link(WALLS_B, "plan/2", LinkKind.MENTIONS, 0.62))),
        List.of(
            toll,
            row(Relation.ONLY, "align.none", List.of(), List.of(TOLD_B)),
            said,
            row(Relation.SAME, "align.meaning", List.of(WALLS_A), List.of(WALLS_B)),
            row(Relation.ONLY, "align.none", List.of(FISH_A), List.of()),
            row(Relation.DIFFERS, "align.meaning", List.of(ROAD_A), List.of(ROAD_B))),
        List.of(
            new Conflict(
                ContentId.of("number", toll.id()),
                ConflictKind.NUMBER,
                new Conflict.Side(0, span(COURIER, "12 crowns"), "12 crowns"),
                new Conflict.Side(1, span(HARBOUR, "15 crowns"), "15 crowns"),
                toll.id(),
                List.of(Cause.of(Cause.Kind.AGAINST, "12 crowns", "15 crowns"))),
            new Conflict(
                ContentId.of("speaker", said.id()),
                ConflictKind.SPEAKER,
                new Conflict.Side(0, span(COURIER, "Ilse Brandt"), "Ilse Brandt"),
                new Conflict.Side(1, span(HARBOUR, "Karl Voss"), "Karl Voss"),
                said.id(),
                List.of(Cause.of(Cause.Kind.SAME_WORDS, "8", "Ilse Brandt", "Karl Voss")))),
        List.of(
            coverage(
                "plan/1",
                said(0, TOLL_A, CoverageStatus.PARAPHRASED, Place.LEAD),
                said(1, TOLL_B, CoverageStatus.PARAPHRASED, Place.LEAD)),
            coverage(
                "plan/2",
                said(0, WALLS_A, CoverageStatus.QUOTED, Place.BODY),
                said(1, WALLS_B, CoverageStatus.MENTIONED, Place.BODY)),
            coverage("plan/3", silent(0), silent(1))),
        List.of(
            new Reuse(
                new Reuse.Passage(0, span(COURIER, SAID)),
                new Reuse.Passage(1, span(HARBOUR, SAID)),
                8)));
  }

  private static Claim claim(Document document, String words, String speaker) {
    return new Claim(
        ContentId.of(document.id(), words),
        span(document, words),
        words,
        words.equals(SAID) ? Level.QUOTES : speaker.isEmpty() ? Level.ASSERTS : Level.ATTRIBUTES,
        speaker.isEmpty() ? Optional.empty() : Optional.of(speaker),
        List.of(),
        words.contains(" not "),
        new Reason("claim.sentence", 0.9, List.of()));
  }

  private static Analysis analysis(Document document, String speaker, Claim... claims) {
    return new Analysis(
        document.id(),
        List.of(),
        List.of(
            new Quotation(
                span(document, "“" + SAID + ",”"),
                QuotationKind.DIRECT,
                Optional.of(new Speaker(span(document, speaker), speaker, Optional.of(speaker))),
                Optional.empty())),
        List.of(claims),
        List.of());
  }

  private static Link link(Claim claim, String clause, LinkKind kind, double score) {
    return new Link(
        claim.id(), PLAN.id(), clause, kind, new Reason("link.blend", score, List.of("river")));
  }

  private static Row row(Relation relation, String rule, List<Claim> a, List<Claim> b) {
    return new Row(
        ContentId.of(rule, a.toString(), b.toString()),
        relation,
        List.of(new Cell(0, a), new Cell(1, b)),
        new Reason(rule, 0.88, List.of("river")));
  }

  private static Coverage coverage(
      String clause, Coverage.Treatment first, Coverage.Treatment second) {
    return new Coverage(PLAN.id(), clause, List.of(first, second));
  }

  private static Coverage.Treatment said(
      int report, Claim claim, CoverageStatus status, Place place) {
    return new Coverage.Treatment(
        report, status, List.of(claim.id()), Optional.of(place), List.of());
  }

  private static Coverage.Treatment silent(int report) {
    return new Coverage.Treatment(
        report, CoverageStatus.ABSENT, List.of(), Optional.empty(), List.of("accounts", "publish"));
  }
}
