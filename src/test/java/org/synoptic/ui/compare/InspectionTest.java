package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Modality;
import org.synoptic.model.Particulars;
import org.synoptic.model.Reason;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.SampleTexts;
import org.synoptic.ui.reader.Desks;
import org.synoptic.ui.reader.Section.Fact;
import org.synoptic.ui.reader.WordDiffer;

/** The inspector says in words what the machine found of a row. */
class InspectionTest {

  private static final int TOLL = 0;
  private static final int SAID = 2;

  private static Claim toll(Claim claim) {
    Particulars particulars =
        new Particulars(
            Modality.WILL,
            List.of(SampleTexts.span(SampleTexts.COURIER, "from June")),
            List.of(SampleTexts.span(SampleTexts.COURIER, "12 crowns")));
    return new Claim(
        claim.id(),
        claim.span(),
        claim.text(),
        claim.level(),
        claim.speaker(),
        claim.via(),
        claim.negated(),
        particulars,
        claim.reason());
  }

  /** The sample, with particulars of its first claim and a source of its shared passage. */
  private static Comparison comparison(Reason reason) {
    Comparison all = SampleComparison.make();
    List<Row> rows = new ArrayList<>(all.rows());
    Row first = rows.get(TOLL);
    Cell cell = new Cell(0, List.of(toll(first.cells().getFirst().claims().getFirst())));
    rows.set(
        TOLL,
        new Row(first.id(), first.relation(), List.of(cell, first.cells().get(1)), first.reason()));
    Reuse reuse = all.reuse().getFirst();
    Reuse told =
        new Reuse(reuse.a(), reuse.b(), reuse.words(), Optional.of(new Reuse.Source(0, reason)), 0);
    return new Comparison(
        all.reports(),
        all.policies(),
        all.analyses(),
        all.links(),
        rows,
        all.conflicts(),
        all.coverage(),
        List.of(told));
  }

  private static List<Fact> facts(int row, Reason reason) {
    CompareViewModel model = new CompareViewModel(Desks.with(comparison(reason)), new WordDiffer());
    model.go(row);
    RowTexts texts = model.textsProperty().get().orElseThrow();
    return Inspection.of(texts, model.selected().orElseThrow(), List.of()).stream()
        .flatMap(section -> section.facts().stream())
        .toList();
  }

  private static final Reason NAMED = new Reason("reuse.named", 1, List.of("Northern Courier"));

  @Test
  void modalityTimeAndNumbersAreSaidInWords() {
    List<Fact> facts = facts(TOLL, NAMED);
    int modality = facts.indexOf(Fact.of("puts it as", "to come: it will be so"));
    assertTrue(modality > 0, facts.toString());
    assertEquals(Fact.of("time", "“from June”"), facts.get(modality + 1));
    assertEquals(Fact.of("numbers", "“12 crowns”"), facts.get(modality + 2));
  }

  @Test
  void whatIsSaidAsItIsHasNoLineOfItsOwn() {
    assertTrue(facts(SAID, NAMED).stream().noneMatch(fact -> fact.label().equals("puts it as")));
  }

  @Test
  void theReportThatHadWordsFirstIsNamedWithWhatTellsSo() {
    assertTrue(
        facts(SAID, NAMED)
            .contains(
                Fact.of(
                    "",
                    "Northern Courier had it first: Harbour Post names it (Northern Courier)")));
    assertTrue(
        facts(SAID, new Reason("reuse.earlier", 1, List.of("2031-04-02", "2031-04-03")))
            .contains(
                Fact.of("", "Northern Courier had it first, by date: 2031-04-02 < 2031-04-03")));
  }

  @Test
  void aCorrectedSpanKeepsModality() {
    CompareViewModel model = new CompareViewModel(Desks.with(comparison(NAMED)), new WordDiffer());
    Claim claim = model.selected().orElseThrow().row().claims().getFirst();
    model.desk().judge(claim.id(), org.synoptic.model.Judgement.Aspect.LEVEL, "attributes", "");
    Claim now = model.selected().orElseThrow().row().claims().getFirst();
    assertEquals(Modality.WILL, now.particulars().modality());
  }
}
