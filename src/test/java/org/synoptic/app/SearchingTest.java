package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Span;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.ConcordanceRequest.Sort;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.Noted;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.model.search.Shared;

class SearchingTest {

  private static final String SAME =
      "the two ministers met in the old customs house and signed the paper at noon";

  @TempDir Path temp;
  private LocalWorkspace workspace;
  private Searching searching;
  private String first = "";
  private String second = "";

  @BeforeEach
  void fill() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    Files.writeString(
        folder.resolve("a.txt"),
        "Paper signed at the harbour\n\nOn Monday "
            + SAME
            + ". Fishermen protested outside all day.");
    Files.writeString(
        folder.resolve("b.txt"),
        "Ministers meet by the sea\n\nWitnesses say that " + SAME + ", and left without a word.");
    workspace = LocalWorkspace.open(temp.resolve("library"));
    workspace.add(List.of(folder.toString()), outcome -> {}, Progress.NONE);
    searching = workspace.searching();
    List<Entry> entries = workspace.entries();
    first =
        entries.stream()
            .filter(one -> text(one).contains("Fishermen"))
            .findFirst()
            .orElseThrow()
            .id();
    second = entries.stream().filter(one -> !one.id().equals(first)).findFirst().orElseThrow().id();
  }

  private String text(Entry entry) {
    return workspace.document(entry.id()).orElseThrow().text();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aHitThatIsStruckOutStaysSo() {
    Span hit = searching.matches(SearchQuery.of("fishermen"), first).getFirst();
    searching.memory().strikeOut(first, hit, "another strike");
    ConcordanceRequest request =
        new ConcordanceRequest(SearchQuery.of("fisher*"), Sort.POSITION, false, 0, 5);
    assertEquals(
        Optional.of("another strike"),
        searching
            .concordance(request, Progress.NONE)
            .value()
            .orElseThrow()
            .lines()
            .getFirst()
            .struckOut());
    searching.memory().restore(first, hit);
    assertEquals(Optional.empty(), searching.memory().struckOut(first, hit));
    assertEquals(2, workspace.judgements().size(), "both stay in the log");
  }

  @Test
  void whatIsAbsentIsOnRecordAndFoundAgain() {
    searching.memory().absent("fish*", second, "read twice");
    assertTrue(searching.memory().absence("fish*", second).isPresent());
    assertEquals(Optional.empty(), searching.memory().absence("fish*", first));
    Answer<List<Noted>> noted = searching.notes("twice");
    Noted one = noted.value().orElseThrow().getFirst();
    assertEquals("twice", one.marks().getFirst().of(one.text()));
    assertInstanceOf(Answer.Unparsed.class, searching.notes("(twice"));
  }

  @Test
  void notesAreSearchedWithTheirDocuments() {
    workspace.judge(first, Aspect.NOTE, "ask the harbour master", "");
    assertEquals(
        1,
        searching
                .facets(SearchQuery.of("note:master"), 1, Progress.NONE)
                .value()
                .orElseThrow()
                .getFirst()
                .values()
                .size()
            + searching.matches(SearchQuery.of("note:master fishermen"), first).size());
  }

  @Test
  void documentsThatShareAPassageAreTold() {
    List<Shared> shared = searching.sharing(first, 5, Progress.NONE);
    assertEquals(second, shared.getFirst().document());
    Shared.Pair pair = shared.getFirst().passages().getFirst();
    assertTrue(
        pair.here().of(workspace.document(first).orElseThrow().text()).contains("customs house"));
  }

  @Test
  void queriesAreRememberedAndSaved() {
    SearchMemory memory = searching.memory();
    memory.asked("one");
    memory.asked("two");
    memory.asked(" one ");
    assertEquals(List.of("one", "two"), memory.history());
    memory.forget("one");
    memory.forget("never asked");
    assertEquals(List.of("two"), memory.history());
    memory.save(new NamedQuery("Fish", "fish* OR boat*"));
    assertEquals(List.of(new NamedQuery("Fish", "fish* OR boat*")), memory.saved());
    memory.drop("Fish");
    assertEquals(List.of(), memory.saved());
  }

  @Test
  void aFileOfQueriesBecomesATableOfCounts() {
    List<NamedQuery> queries =
        searching.queries("name,query\r\nfish,fish*\r\nbad,\"\"\"open\"\r\n").value().orElseThrow();
    String table = searching.tables().batch(queries, List.of(second), Progress.NONE);
    assertTrue(table.contains("fish,report," + second + ",0,0,,fish*,"), table);
    assertTrue(table.contains("never closed"), table);
    assertInstanceOf(Answer.Unparsed.class, searching.queries("only a name"));
    assertInstanceOf(Answer.Unparsed.class, searching.queries("wang,\"data security\" AND china"));
  }

  @Test
  void aTableByReportHasALineForSilenceToo() throws IOException {
    searching.memory().absent("fishermen", second, "read twice");
    List<List<String>> rows =
        Csv.read(
            searching
                .tables()
                .reports(SearchQuery.of("fishermen"), List.of(first, second), Progress.NONE)
                .value()
                .orElseThrow());
    List<String> heads = rows.getFirst();
    List<String> hit = rows.get(1);
    List<String> silence = rows.getLast();
    assertEquals(first, hit.get(heads.indexOf("report")));
    assertEquals("1", hit.get(heads.indexOf("hit")));
    assertEquals("fishermen", hit.get(heads.indexOf("words")).toLowerCase(Locale.ROOT));
    assertTrue(hit.get(heads.indexOf("sentence")).contains("ishermen"));
    assertEquals(second, silence.get(heads.indexOf("report")));
    assertEquals("0", silence.get(heads.indexOf("hit")));
    assertEquals("true", silence.get(heads.indexOf("recorded_absent")));
    assertEquals("read twice", silence.get(heads.indexOf("reason")));
    assertTrue(silence.getLast().startsWith("20"), "the date of the index");
  }

  @Test
  void aTableSaysHowToAskAgain() throws IOException {
    ConcordanceRequest request =
        new ConcordanceRequest(
            new SearchQuery("noon", false, List.of("fishermen")), Sort.LEFT1, false, 0, 9);
    List<List<String>> rows =
        Csv.read(searching.tables().concordance(request, Progress.NONE).value().orElseThrow());
    assertEquals(2, rows.size());
    assertEquals("noon", rows.get(1).get(rows.getFirst().indexOf("query")));
    assertTrue(rows.get(1).get(rows.getFirst().indexOf("settings")).contains("fishermen"));
    assertTrue(rows.get(1).getLast().startsWith("20"), "the date of the index");
  }
}
