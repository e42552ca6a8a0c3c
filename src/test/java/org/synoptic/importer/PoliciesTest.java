package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;

class PoliciesTest {

  private final Importer importer = new Importer();

  private static List<String> addresses(Document policy) {
    return policy.clauses().stream().flatMap(Clause::tree).map(Clause::address).toList();
  }

  private static Clause clause(Document policy, String address) {
    return policy.clauses().stream()
        .flatMap(Clause::tree)
        .filter(c -> c.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static final String AKN =
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification source="#x"><FRBRWork>
      <FRBRthis value="/akn/xx/act/2001/9/main"/><FRBRalias name="short" value="hra"/><FRBRalias name="title" value="Harbour Rules Act"/>
      <FRBRdate date="2001-05-09" name="made"/></FRBRWork><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
      <body><chapter><num>Chapter II</num><heading>Boats</heading>
      <article><num>Article 4</num><heading>Moorings</heading><paragraph><num>1.</num><intro><p>Every boat shall have:</p></intro>
      <point><num>(a)</num><content><p>a rope;</p></content></point><point><num>(b)</num><content><p>a light.</p></content></point></paragraph></article>
      </chapter></body></act></akomaNtoso>
      """;

  @Test
  void akomaNtosoBecomesATreeWithStableAddresses() {
    Document policy = Readings.document(importer.read("harbour.xml", Readings.utf8(AKN)));
    assertEquals(DocumentKind.POLICY, policy.kind());
    assertEquals("Harbour Rules Act", policy.metadata().title());
    assertEquals("en", policy.metadata().language().orElseThrow());
    assertEquals("2001-05-09", policy.metadata().published().orElseThrow());
    assertEquals(
        List.of("hra/chapter-ii", "hra/4", "hra/4/1", "hra/4/1/a", "hra/4/1/b"), addresses(policy));
    assertEquals("Every boat shall have:", clause(policy, "hra/4/1").text());
    assertEquals("Moorings", clause(policy, "hra/4").heading());
  }

  @Test
  void spansHoldTheClauseWithItsChildren() {
    Document policy = Readings.document(importer.read("harbour.xml", Readings.utf8(AKN)));
    assertEquals(
        "1.\nEvery boat shall have:\n\n(a)\na rope;\n\n(b)\na light.",
        clause(policy, "hra/4/1").span().of(policy.text()));
    assertEquals("(a)\na rope;", clause(policy, "hra/4/1/a").span().of(policy.text()));
  }

  @Test
  void akomaNtosoIsReadWithoutItsNameSpace() {
    String bare = AKN.replaceFirst(" xmlns=\"[^\"]*\"", "");
    assertEquals(
        5, addresses(Readings.document(importer.policy("h.xml", Readings.utf8(bare)))).size());
  }

  @Test
  void numberedTextNests() {
    String text =
        """
        Rules of the harbour

        Article 1
        Boats
        1. Every boat shall have:
        (a) a rope;
        (b) a light.
        2. No boat shall race. Article 1 of the old rules says the same.
        Article 2
        Fines
        1. Fines are low.
        """;
    Document policy = Readings.document(importer.policy("rules.txt", Readings.utf8(text)));
    assertEquals("Rules of the harbour", policy.metadata().title());
    assertEquals(
        List.of(
            "rules/1",
            "rules/1/1",
            "rules/1/1/a",
            "rules/1/1/b",
            "rules/1/2",
            "rules/2",
            "rules/2/1"),
        addresses(policy));
    assertEquals("Boats", clause(policy, "rules/1").heading());
    assertEquals(
        "No boat shall race. Article 1 of the old rules says the same.",
        clause(policy, "rules/1/2").text());
  }

  @Test
  void wordsNumberClausesToo() {
    String text =
        "A pact\n\nFirst, keep the harbour clean.\n\nSecond, keep it open.\n\nThird, keep it quiet.\n";
    Document policy = Readings.document(importer.policy("pact.txt", Readings.utf8(text)));
    assertEquals(List.of("pact/1", "pact/2", "pact/3"), addresses(policy));
    assertEquals("keep it open.", clause(policy, "pact/2").text());
  }

  @Test
  void chineseArticlesAreCounted() {
    String text = "港口规则\n\n第一条 保持港口清洁。\n\n第二条 保持港口开放。\n";
    Document policy = Readings.document(importer.policy("gang.txt", Readings.utf8(text)));
    assertEquals(List.of("gang/1", "gang/2"), addresses(policy));
    assertEquals("保持港口开放。", clause(policy, "gang/2").text());
  }

  @Test
  void aPageIsReadByItsNumbering() {
    String page =
        "<html><body><h1>Pact</h1><p>Article 1</p><p>Clean water</p><table><tr><td>(a)</td><td>no oil;</td></tr><tr><td>(b)</td><td>no tar.</td></tr></table></body></html>";
    Document policy = Readings.document(importer.policy("pact.html", Readings.utf8(page)));
    assertEquals(List.of("pact/1", "pact/1/a", "pact/1/b"), addresses(policy));
    assertEquals("no tar.", clause(policy, "pact/1/b").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<statuteCompilation xmlns=\"http://schemas.gpo.gov/xml/uslm\">|</statuteCompilation>",
        "<bill xmlns=\"http://schemas.gpo.gov/xml/uslm\">|</bill>",
        "<uslm:amendment xmlns:uslm=\"http://xml.house.gov/schemas/uslm/1.0\">|</uslm:amendment>"
      })
  void anyRootOfAStatuteIsAPolicy(String root) {
    String xml =
        "<?xml version=\"1.0\"?>"
            + root.replace(
                "|",
                "<main><title><num>TITLE I</num><heading>Boats</heading>"
                    + "<section><num>SEC. 3.</num><content>Every boat has a rope.</content></section>"
                    + "</title></main>");
    Document policy = Readings.document(importer.read("boats.xml", Readings.utf8(xml)));
    assertEquals(DocumentKind.POLICY, policy.kind());
    assertEquals("boats.xml", policy.metadata().title());
    assertTrue(
        policy.clauses().stream()
            .flatMap(Clause::tree)
            .anyMatch(clause -> clause.text().equals("Every boat has a rope.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc-ti", "oj-doc-ti", "title-doc-first"})
  void aPageOfTheOfficialJournalIsAPolicyUnderItsWholeTitle(String kind) {
    String page =
        """
        <html><head><title>L_1999001EN.01000101.xml</title></head><body>
        <p class="hd-date">4.5.1999</p>
        <p class="KIND">DIRECTIVE 1999/1 OF THE HARBOUR</p><p class="KIND">of 3 May 1999</p>
        <p class="KIND">on ropes</p>
        <p>Article 1</p><p>Every boat has a rope.</p><p>Article 2</p><p>No rope is short.</p>
        </body></html>
        """
            .replace("KIND", kind);
    Document policy = Readings.document(importer.read("folder/ropes.html", Readings.utf8(page)));
    assertEquals(DocumentKind.POLICY, policy.kind());
    assertEquals(
        "DIRECTIVE 1999/1 OF THE HARBOUR of 3 May 1999 on ropes", policy.metadata().title());
    assertEquals("1999-05-03", policy.metadata().published().orElseThrow());
    assertEquals(List.of("ropes/1", "ropes/2"), addresses(policy));
  }

  @Test
  void aPageOfTheOfficialJournalWithoutArticlesIsAReport() {
    String page =
        "<html><body><p class=\"oj-doc-ti\">Notice to boats</p><article>"
            + "<p>The harbour will be closed for two days, the master of the port said.</p>"
                .repeat(9)
            + "</article></body></html>";
    assertEquals(
        DocumentKind.REPORT,
        Readings.document(importer.read("n.html", Readings.utf8(page))).kind());
  }

  @Test
  void textWithoutNumbersIsNoPolicy() {
    String message =
        Readings.problem(importer.policy("talk.txt", Readings.utf8("Words.\n\nMore words.")))
            .message();
    assertTrue(message.startsWith("talk.txt has no clauses"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section 1.|Section 2.",
        "§ 1|§ 2",
        "Art. 1|Art. 2",
        "Artículo 1.º|Artículo 2.º",
        "Artikel 1|Artikel 2",
        "Article 1er|Article 2",
        "Article I|Article II",
        "第一条|第二条",
        "1.|2.",
        "1.1|1.2",
        "(a)|(b)",
        "a.|b.",
        "i.|ii.",
        "(i)|(ii)",
        "First,|Second,"
      })
  void numbersOfManyKindsCutAText(String first, String second) {
    String text = "A pact\n\n" + first + " Keep it clean.\n\n" + second + " Keep it open.\n";
    Document policy = Readings.document(importer.policy("pact.txt", Readings.utf8(text)));
    assertEquals(
        List.of("Keep it clean.", "Keep it open."),
        policy.clauses().stream().map(Clause::text).toList());
    assertEquals(
        List.of(first.replace(",", ""), second.replace(",", "")),
        policy.clauses().stream().map(Clause::number).toList());
  }

  @Test
  void reasonsBeforeTheArticlesHaveAddressesOfTheirOwn() {
    String text =
        "Rules\n\n(1) Boats are many.\n\n(2) Article 16(2) of the pact says so.\n\nArticle 1\n\nKeep it clean.\n";
    Document policy = Readings.document(importer.policy("rules.txt", Readings.utf8(text)));
    assertEquals(List.of("rules/recital-1", "rules/recital-2", "rules/1"), addresses(policy));
  }

  @Test
  void footnotesOfAPageAreNoClauses() {
    String page =
        "<p>Article 1</p><p>Keep it clean<a id='b' href='#n'>(1)</a>.</p><p>(1) Oil is not clean.</p><hr><p><a id='n' href='#b'>(1)</a> See the old rules.</p>";
    Document policy = Readings.document(importer.policy("a.html", Readings.utf8(page)));
    assertEquals(List.of("a/1", "a/1/1"), addresses(policy));
    assertEquals("Keep it clean(1).", clause(policy, "a/1").text());
    assertEquals("Oil is not clean.", clause(policy, "a/1/1").text());
    assertTrue(policy.warnings().contains("footnotes were left out: 1"));
  }
}
