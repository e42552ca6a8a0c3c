package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Workspace;

/** Every bad input has its own message, and the good ones beside it are done. */
class BadInputTest {

  private static final String ARTICLE =
      """
      Minister opens the harbour

      The minister opened the new harbour on Monday. "This harbour will serve the whole region for many years," said \
      Anna Berg, the minister of transport.

      According to the ministry, ships will arrive from the spring. The harbour was built in four years and has room for \
      twenty ships at a time.
      """;

  @TempDir private Path folder;

  @Test
  void anEmptyFileFailsAloneAndTheRestIsDone() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Run run = Run.of("extract", "--json", empty.toString(), good.toString());
    assertEquals(1, run.code());
    assertEquals("empty", failure(run.json().getFirst(), empty));
    assertTrue(
        run.json()
            .get(1)
            .get("text")
            .getAsString()
            .contains("harbour will serve the whole region"));
  }

  @Test
  void aBinaryFileIsNoReport() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    Path binary = Files.write(folder.resolve("picture.html"), bytes);
    Run run = Run.of("extract", "--json", binary.toString());
    assertEquals(1, run.code());
    assertEquals("binary", failure(run.json().getFirst(), binary));
  }

  @Test
  void aFileOfTwoHundredMegabytesIsRefusedBeforeItIsRead() throws IOException {
    Path large = folder.resolve("large.html");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    Run run = Run.of("extract", "--json", large.toString());
    assertEquals(1, run.code());
    assertEquals("too-large", failure(run.json().getFirst(), large));
  }

  @Test
  void aPageWithoutAnArticleSaysSo() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("menu.html"),
            "<html><body><nav><a href='/a'>News</a> <a href='/b'>Sport</a></nav></body></html>");
    Run run = Run.of("extract", "--json", page.toString());
    assertEquals(1, run.code());
    assertEquals("no-article", failure(run.json().getFirst(), page));
  }

  @ParameterizedTest
  @CsvSource({"truncated, truncated", "external-entity, external-entity", "billion-laughs, dtd"})
  void aDangerousOrBrokenPolicyIsRefused(String name, String code) throws IOException {
    Path policy = Files.writeString(folder.resolve(name + ".xml"), policy(name));
    Run run = Run.of("policy", "--json", policy.toString());
    assertEquals(1, run.code());
    assertEquals(code, failure(run.json().getFirst(), policy));
    assertFalse(run.out().contains("root:"), "nothing of another file may come out");
  }

  private static String policy(String name) {
    String body =
        """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>
        <article eId="art_1"><num>1</num><heading>Harbours</heading><content><p>%s</p></content></article>
        </body></act></akomaNtoso>
        """;
    return switch (name) {
      case "truncated" -> body.formatted("Harbours are open to all.").substring(0, 150);
      case "external-entity" ->
          "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
              + body.formatted("&x;");
      default ->
          "<!DOCTYPE akomaNtoso [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
              + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
              + body.formatted("&c;");
    };
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("extract", "--json", missing.toString(), folder.toString());
    assertEquals(1, run.code());
    assertEquals("not-found", failure(run.json().get(0), missing));
    assertEquals("folder", failure(run.json().get(1), folder));
  }

  @Test
  void withoutJsonTheMessageIsForPeopleAndOnTheOtherStream() {
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("extract", missing.toString());
    assertEquals(new Run(1, "", "synoptic: There is no file " + missing + ".\n"), run);
  }

  @ParameterizedTest
  @CsvSource({
    "frobnicate",
    "extract --frobnicate",
    "extract",
    "compare one.txt",
    "link --clauses a.csv"
  })
  void aWrongCallIsTold(String call) {
    Run run = Run.of(call.split(" ", -1));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
    assertFalse(run.err().contains("\tat "), "no stack: " + run.err());
  }

  @Test
  void withoutADisplayTheWindowSaysWhatWorks() {
    Run run = Run.of();
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count());
    for (String command :
        List.of(
            "extract", "analyze", "policy", "link", "compare", "import", "list", "search",
            "picture")) {
      assertTrue(run.err().contains(command), command);
    }
  }

  @Test
  void aLibraryThatIsAFileIsNoLibrary() throws IOException {
    Path file = Files.writeString(folder.resolve("library"), "not a folder");
    Run run = Run.of("list", "--json", "--library", file.toString());
    assertEquals(1, run.code());
    assertEquals("library", failure(run.json().getFirst(), file));
  }

  @ParameterizedTest
  @CsvSource({"list", "search harbour", "copy COPY", "merge OTHER", "picture --view library OUT"})
  void aLibraryThatIsNotThereIsToldAndNoneIsMade(String call) {
    Path missing = folder.resolve("misspelt");
    List<String> words = new ArrayList<>(List.of(call.split(" ", -1)));
    words.replaceAll(word -> word.matches("[A-Z]+") ? folder.resolve(word).toString() : word);
    words.addAll(List.of("--json", "--library", missing.toString()));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(1, run.code());
    assertEquals("library", failure(run.json().getFirst(), missing));
    assertFalse(Files.exists(missing), "a reading command makes no folder");
  }

  @Test
  void anEmptyFolderIsAnEmptyLibrary() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("new"));
    Run run = Run.of("list", "--json", "--library", empty.toString());
    assertEquals(new Run(0, "", ""), run);
  }

  @ParameterizedTest
  @CsvSource({
    "search word --limit 0",
    "search",
    "import",
    "picture --view cellar OUT",
    "picture --view compare --dossier Nothing OUT"
  })
  void aWrongCallOnALibraryIsToldInPlainWords(String call) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("new"));
    Run run = Run.of((call + " --library " + empty).split(" ", -1));
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("synoptic: "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-data", "-\"two words\""})
  void aQueryThatBeginsWithAMinusIsToldWhereToStand(String query) throws IOException {
    String empty = Files.createDirectory(folder.resolve("new")).toString();
    Run run = Run.of("search", "--library", empty, query);
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(" -- -word"), run.err());
    assertEquals("0 found\n", Run.of("search", "--library", empty, "--", query).out());
  }

  @Test
  void aDamagedDatabaseIsToldAndLeftAsItIs() throws IOException {
    Path library = folder.resolve("library");
    Path good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    assertEquals(0, Run.of("import", "--library", library.toString(), good.toString()).code());
    Path database = library.resolve("library.db");
    byte[] damaged = "this was a database once".repeat(500).getBytes(StandardCharsets.UTF_8);
    Files.write(database, damaged);
    Run run = Run.of("list", "--json", "--library", library.toString());
    assertEquals(1, run.code());
    assertEquals("library", failure(run.json().getFirst(), library));
    assertArrayEquals(damaged, Files.readAllBytes(database));
  }

  @Test
  void aDamagedIndexIsMadeAgain() throws IOException {
    Path library = folder.resolve("library");
    Path good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    assertEquals(0, Run.of("import", "--library", library.toString(), good.toString()).code());
    try (var files = Files.walk(library.resolve("index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    Run run = Run.of("search", "--json", "--library", library.toString(), "harbour");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.json().getFirst().get("total").getAsInt());
  }

  @Test
  void anIndexThatCannotBeWrittenIsSaidBesideTheAnswer() throws IOException {
    Path library = folder.resolve("library");
    Path good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    assertEquals(0, Run.of("import", "--library", library.toString(), good.toString()).code());
    Path index = library.resolve("index");
    try (var files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(index, "no folder");
    Run run = Run.of("search", "--json", "--library", library.toString(), "harbour");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.json().getFirst().get("total").getAsInt());
    assertTrue(run.err().contains("kept in memory only"), run.err());
  }

  @Test
  void aLibraryThatAnotherHasOpenIsReadButNotChanged() throws IOException {
    Path library = folder.resolve("library");
    Path good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    String name = library.toString();
    assertEquals(0, Run.of("import", "--library", name, good.toString()).code());
    try (Workspace other = LocalWorkspace.open(library)) {
      assertTrue(other.readOnly().isEmpty());
      Run run = Run.of("import", "--json", "--library", name, good.toString());
      assertEquals(1, run.code());
      JsonObject error = run.json().getFirst().getAsJsonObject("error");
      assertEquals("read-only", error.get("code").getAsString());
      assertTrue(error.get("message").getAsString().contains("library"), error.toString());
      assertEquals(1, Run.of("list", "--json", "--library", name).json().size());
    }
  }

  @Test
  void importGoesOnAfterAFailure() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("a-empty.txt"), "");
    Files.writeString(inbox.resolve("b-good.txt"), ARTICLE);
    Files.writeString(inbox.resolve("c-same.txt"), ARTICLE);
    Run run =
        Run.of(
            "import",
            "--json",
            "--library",
            folder.resolve("library").toString(),
            inbox.toString());
    assertEquals(1, run.code());
    assertEquals(
        List.of("failed", "imported", "duplicate"),
        run.json().stream().map(line -> line.get("status").getAsString()).toList());
  }

  /** The code of a failure, after checking that its message names the file. */
  private static String failure(JsonObject line, Path file) {
    assertEquals(file.toString(), line.get("source").getAsString());
    JsonObject error = line.getAsJsonObject("error");
    assertTrue(
        error.get("message").getAsString().contains(file.getFileName().toString()),
        error.toString());
    return error.get("code").getAsString();
  }
}
