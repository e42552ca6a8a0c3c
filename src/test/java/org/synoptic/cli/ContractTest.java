package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands answer with the fields that the contract names, and the same bytes every time. */
class ContractTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final String ONE = CORPUS.resolve("reports/2020-09-08-techcrunch.html").toString();
  private static final String TWO = CORPUS.resolve("reports/2020-09-08-breitbart.html").toString();
  private static final String POLICY = CORPUS.resolve("policies/gids.xml").toString();

  @TempDir private Path folder;

  @Test
  void extractGivesTextAndMetadata() {
    JsonObject answer = Run.of("extract", "--json", ONE).json().getFirst();
    assertTrue(
        answer
            .keySet()
            .containsAll(
                Set.of(
                    "source",
                    "title",
                    "authors",
                    "outlet",
                    "published",
                    "modified",
                    "language",
                    "url",
                    "text",
                    "warnings")));
    assertEquals("Rita Liao", answer.getAsJsonArray("authors").get(0).getAsString());
    assertEquals("2020-09-08", answer.get("published").getAsString());
  }

  @Test
  void policyGivesTheTreeOfClauses() {
    JsonArray clauses =
        Run.of("policy", "--json", POLICY).json().getFirst().getAsJsonArray("clauses");
    assertEquals(8, clauses.size());
    JsonObject third = clauses.get(2).getAsJsonObject();
    assertEquals("gids/3", third.get("address").getAsString());
    assertEquals(
        "gids/3/a",
        third.getAsJsonArray("children").get(0).getAsJsonObject().get("address").getAsString());
  }

  @Test
  void positionsCountCodePointsOfTheText() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("report.txt"),
            "“The harbour 🚢 is open to everybody from today,” said Anna Berg, the minister of transport.\n");
    JsonObject answer =
        Run.of("analyze", "--verbatim", "--json", file.toString()).json().getFirst();
    String text = answer.get("text").getAsString();
    JsonObject quotation = answer.getAsJsonArray("quotations").get(0).getAsJsonObject();
    int[] points = text.codePoints().toArray();
    int start = quotation.get("start").getAsInt();
    int end = quotation.get("end").getAsInt();
    assertEquals(
        "“The harbour 🚢 is open to everybody from today,”",
        new String(points, start, end - start));
    assertEquals("Anna Berg", quotation.getAsJsonObject("speaker").get("name").getAsString());
    assertEquals("said", quotation.getAsJsonObject("cue").get("text").getAsString());
  }

  @Test
  void compareGivesOneCellForEachReportAndSpansThatHoldTheirWords() {
    JsonObject answer = Run.of("compare", "--json", ONE, TWO, "--policy", POLICY).json().getFirst();
    assertTrue(
        answer.keySet().containsAll(Set.of("reports", "rows", "conflicts", "coverage", "reuse")));
    List<String> texts =
        Run.of("extract", "--json", ONE, TWO).json().stream()
            .map(one -> one.get("text").getAsString())
            .toList();
    for (JsonElement row : answer.getAsJsonArray("rows")) {
      JsonArray cells = row.getAsJsonObject().getAsJsonArray("cells");
      assertEquals(2, cells.size());
      for (JsonElement cell : cells) {
        int report = cell.getAsJsonObject().get("report").getAsInt();
        for (JsonElement claim : cell.getAsJsonObject().getAsJsonArray("claims")) {
          JsonObject one = claim.getAsJsonObject();
          int start = one.get("start").getAsInt();
          int end = one.get("end").getAsInt();
          String words = new String(texts.get(report).codePoints().toArray(), start, end - start);
          assertEquals(words, one.get("text").getAsString());
        }
      }
    }
    assertEquals(8, answer.getAsJsonArray("coverage").size());
  }

  @Test
  void theSameInputGivesTheSameBytesInAnyLocale() {
    String[] call = {"compare", "--json", ONE, TWO, "--policy", POLICY};
    Run first = Run.of(call);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(first, Run.of(call));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void linkRanksClausesWithinTheirGroup() throws IOException {
    Path clauses =
        Files.writeString(
            folder.resolve("clauses.csv"),
            """
            id,text,group
            a,Ships pay a fee for each day in the harbour.,x
            b,"Dogs, of any size, stay on a lead.",x
            c,Ships pay a fee for each day in the harbour.,y
            """);
    Path statements =
        Files.writeString(
            folder.resolve("statements.jsonl"),
            "{\"id\":\"s\",\"text\":\"The fee for ships in the harbour rises.\",\"group\":\"x\"}\n");
    Run run =
        Run.of(
            "link",
            "--json",
            "--clauses",
            clauses.toString(),
            "--statements",
            statements.toString(),
            "--top",
            "5");
    assertEquals(0, run.code(), run.err());
    JsonObject answer = run.json().getFirst();
    assertEquals("s", answer.get("id").getAsString());
    List<String> ranked =
        answer.getAsJsonArray("links").asList().stream()
            .map(one -> one.getAsJsonObject().get("clause").getAsString())
            .toList();
    assertEquals("a", ranked.getFirst());
    assertFalse(ranked.contains("c"));
  }

  @Test
  void importListAndSearchWorkOnOneLibrary() {
    String library = folder.resolve("library").toString();
    Run imported = Run.of("import", "--json", "--library", library, ONE, TWO, ONE);
    assertEquals(0, imported.code(), imported.err());
    assertEquals(
        List.of("imported", "imported", "duplicate"),
        imported.json().stream().map(one -> one.get("status").getAsString()).toList());
    assertEquals(2, Run.of("list", "--json", "--library", library).json().size());
    List<JsonObject> found =
        Run.of("search", "--json", "--library", library, "\"mass surveillance\"").json();
    assertEquals(2, found.getFirst().get("total").getAsInt());
    JsonObject snippet = found.get(1).getAsJsonArray("snippets").get(0).getAsJsonObject();
    JsonArray mark = snippet.getAsJsonArray("marks").get(0).getAsJsonArray();
    String words =
        snippet.get("text").getAsString().substring(mark.get(0).getAsInt(), mark.get(1).getAsInt());
    assertEquals("mass surveillance", words.toLowerCase(Locale.ROOT));
  }

  @Test
  void aQueryThatDoesNotParseIsAWrongCallAndItsPlaceIsShown() {
    String library = folder.resolve("library").toString();
    assertEquals(0, Run.of("import", "--library", library, ONE).code());
    for (String form : List.of("documents", "concordance")) {
      Run run = Run.of("search", "--library", library, "--as", form, "mass (data");
      assertEquals(2, run.code());
      assertTrue(run.err().endsWith("\n    mass (data\n         ^\n"), run.err());
    }
  }
}
