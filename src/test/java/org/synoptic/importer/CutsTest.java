package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.clauses.CutLine;
import org.synoptic.importer.clauses.Cuts;
import org.synoptic.importer.office.Packed;
import org.synoptic.importer.office.Printed;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;

class CutsTest {

  private static final String RULES =
      """
      Rules of the harbour

      Article 1
      Boats
      1. Every boat shall have:
      (a) a rope;
      (b) a light.
      2. No boat shall race.
      Article 2
      Fines
      """;

  private static Cuts cuts(String name, byte[] bytes) {
    return assertInstanceOf(Cutting.Preview.class, new Importer().cuts(name, bytes)).cuts();
  }

  private static Cuts rules() {
    return cuts("rules.txt", Readings.utf8(RULES));
  }

  private static List<String> addresses(Cuts cuts) {
    return cuts.toDocument().orElseThrow().clauses().stream()
        .flatMap(Clause::tree)
        .map(Clause::address)
        .toList();
  }

  private static String text(Cuts cuts, String address) {
    return cuts.toDocument().orElseThrow().clauses().stream()
        .flatMap(Clause::tree)
        .filter(clause -> clause.address().equals(address))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void thePreviewHasEveryLineWithItsNumberAndDepth() {
    Cuts cuts = rules();
    assertEquals(
        List.of("", "Article 1", "", "1.", "(a)", "(b)", "2.", "Article 2", ""),
        cuts.lines().stream().map(CutLine::number).toList());
    assertEquals(
        List.of(0, 0, 0, 1, 2, 2, 1, 0, 0), cuts.lines().stream().map(CutLine::depth).toList());
    assertEquals(CutLine.Role.BEFORE, cuts.lines().getFirst().role());
    assertTrue(cuts.lines().get(2).headed());
    assertEquals(6, cuts.clauses());
    assertEquals(
        List.of("rules/1", "rules/1/1", "rules/1/1/a", "rules/1/1/b", "rules/1/2", "rules/2"),
        addresses(cuts));
  }

  @Test
  void thePreviewGivesWhatTheImporterGives() {
    assertEquals(
        Readings.document(new Importer().policy("rules.txt", Readings.utf8(RULES))),
        rules().toDocument().orElseThrow());
  }

  @Test
  void aJoinedClauseBelongsToTheOneBefore() {
    Cuts joined = rules().join(5);
    assertEquals("a rope; (b) a light.", text(joined, "rules/1/1/a"));
    assertEquals(5, joined.clauses());
    assertEquals(6, rules().clauses());
  }

  @Test
  void whatStoodBelowAJoinedClauseStandsBelowTheOneBefore() {
    Cuts joined = rules().join(3);
    assertEquals(
        List.of("rules/1", "rules/1/a", "rules/1/b", "rules/1/2", "rules/2"), addresses(joined));
    assertEquals("1. Every boat shall have:", text(joined, "rules/1"));
  }

  @Test
  void theFirstClauseJoinedIsInNoClause() {
    Cuts joined = rules().join(1);
    assertEquals(CutLine.Role.BEFORE, joined.lines().get(1).role());
    assertEquals(CutLine.Role.BEFORE, joined.lines().get(2).role());
    assertEquals("rules/1", addresses(joined).getFirst());
  }

  @Test
  void aSplitLineBeginsAClauseBesideTheOneItWasIn() {
    Cuts again = rules().join(5).split(5);
    assertEquals(addresses(rules()), addresses(again));
    assertEquals("a light.", text(again, "rules/1/1/b"));
    Cuts unnumbered = rules().split(8);
    assertEquals("rules/unnumbered", addresses(unnumbered).getLast());
    assertEquals("Fines", text(unnumbered, "rules/unnumbered"));
    assertEquals("rules/3", addresses(unnumbered.number(8, "Article 3")).getLast());
  }

  @Test
  void aClauseMovesWithAllBelowIt() {
    Cuts higher = rules().higher(3);
    assertEquals(
        List.of("rules/1", "rules/1-2", "rules/1-2/a", "rules/1-2/b", "rules/1-2/2", "rules/2"),
        addresses(higher));
    assertEquals(0, higher.lines().get(3).depth());
    assertEquals(1, higher.lines().get(4).depth());
    Cuts deeper = rules().deeper(6);
    assertEquals("rules/1/1/2", addresses(deeper).get(4));
    assertEquals(addresses(rules()), addresses(deeper.higher(6)));
  }

  @Test
  void whatCannotBeDoneChangesNothing() {
    Cuts cuts = rules();
    assertSame(cuts, cuts.higher(1));
    assertSame(cuts, cuts.deeper(1));
    assertSame(cuts, cuts.deeper(4));
    assertSame(cuts, cuts.join(2));
    assertSame(cuts, cuts.split(1));
    assertSame(cuts, cuts.number(2, "7"));
  }

  @Test
  void aTextWithoutNumbersHasAPreviewToo() {
    Cuts cuts = cuts("talk.txt", Readings.utf8("Keep it clean.\n\nKeep it open."));
    assertEquals(0, cuts.clauses());
    assertTrue(cuts.toDocument().isEmpty());
    Cuts cut = cuts.split(0).split(1).number(0, "1").number(1, "2");
    assertEquals(List.of("talk/1", "talk/2"), addresses(cut));
    assertEquals("Keep it open.", text(cut, "talk/2"));
  }

  @Test
  void aPolicyThatTellsItsClausesCanBeCutOtherwise() {
    String xml =
        "<akomaNtoso><act><body><article><num>1</num><heading>Boats</heading><content><p>Have a rope.</p></content></article><article><num>2</num><content><p>Have a light.</p></content></article></body></act></akomaNtoso>";
    Cuts cuts = cuts("a.xml", Readings.utf8(xml));
    assertEquals(
        Readings.document(new Importer().policy("a.xml", Readings.utf8(xml))),
        cuts.toDocument().orElseThrow());
    assertEquals("Have a rope. 2 Have a light.", text(cuts.join(2), "a/1"));
  }

  @Test
  void theDepthOfAListDecidesWhatItsNumbersDoNot() {
    String numbering =
        "<w:numbering "
            + "xmlns:w='urn:w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    byte[] docx =
        Packed.docx(
            Packed.item(1, 0, "Boats")
                + Packed.item(1, 1, "Have a rope.")
                + Packed.item(1, 1, "Have a light.")
                + Packed.item(1, 0, "Fines")
                + Packed.item(1, 1, "Are low."),
            "word/numbering.xml",
            numbering);
    assertEquals(
        List.of("pact/1", "pact/1/1", "pact/1/2", "pact/2", "pact/2/1"),
        addresses(cuts("pact.docx", docx)));
  }

  @Test
  void clausesOfAPrintedPolicyKnowTheirPages() {
    byte[] pdf =
        new Printed()
            .page()
            .line(60, 80, 18, "Pact of the harbour")
            .lines(60, 130, "Article 1. Keep the harbour clean.")
            .page()
            .lines(60, 130, "Article 2. Keep the harbour open.")
            .bytes();
    Document policy = Readings.document(new Importer().policy("pact.pdf", pdf));
    assertEquals("Pact of the harbour", policy.metadata().title());
    assertEquals(
        List.of(1, 2),
        policy.clauses().stream()
            .map(clause -> policy.provenance().page(clause.span().start()))
            .toList());
  }
}
