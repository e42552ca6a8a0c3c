package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Problem;

class RecordsTest {

  private static final String GOOD =
      "{\"id\":\"1\",\"a\":\"Dogs bark.\",\"b\":\"Dogs bark loudly.\"}\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aRecordIsGivenBeforeTheNextIsRead() throws Exception {
    Path file = file("pairs.jsonl", GOOD + "no object\n" + GOOD);
    List<Problem> failed = new ArrayList<>();
    try (Records records = Records.open(file, "id", "a", "b")) {
      Iterator<Map<String, String>> each = records.stream(failed::add).iterator();
      assertEquals("Dogs bark.", each.next().get("a"));
      assertEquals(List.of(), failed);
      assertEquals("1", each.next().get("id"));
      assertEquals("bad-json", failed.getFirst().code());
      assertTrue(!each.hasNext());
    }
  }

  @Test
  void aBadRecordOfAFileThatIsNeededWholeFailsTheFile() throws IOException {
    Path file = file("clauses.csv", "id,text\n1,Dogs bark.\n");
    assertThrows(Records.BadRecords.class, () -> Records.read(file, "id", "text", "group"));
    assertThrows(Records.BadRecords.class, () -> Records.open(folder.resolve("none.csv"), "id"));
  }

  @Test
  void oneBadPairHasItsOwnLineAndTheOthersAreAnswered() throws IOException {
    Path file = file("pairs.jsonl", GOOD + "{\"id\":\"2\"}\n\n" + GOOD);
    Run run = Run.of("relate", "--json", "--pairs", file.toString());
    assertEquals(1, run.code());
    List<JsonObject> lines = run.json();
    assertEquals(3, lines.size());
    assertEquals("same", lines.get(0).get("relation").getAsString());
    assertEquals("missing-field", lines.get(1).getAsJsonObject("error").get("code").getAsString());
    assertEquals(lines.get(0), lines.get(2));
  }

  @Test
  void oneBadStatementHasItsOwnLineAndTheOthersAreRanked() throws IOException {
    Path clauses = file("clauses.csv", "id,text\nc,Dogs are kept on a lead.\n");
    Path statements = file("statements.csv", "\ufeffid,text\ns,Must a dog be on a lead?\n");
    String[] call = {
      "link", "--json", "--clauses", clauses.toString(), "--statements", statements.toString()
    };
    assertEquals("s", Run.of(call).json().getFirst().get("id").getAsString());
    call[5] = file("statements.jsonl", "[]\n{\"id\":\"s\",\"text\":\"A dog?\"}\n").toString();
    Run run = Run.of(call);
    assertEquals(1, run.code());
    assertEquals(2, run.json().size());
  }
}
