package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

  @TempDir Path temp;

  private String path(String name) {
    return temp.resolve(name).toString();
  }

  private void add(String library, String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    assertEquals(0, Run.of("import", "--library", path(library), file.toString()).code());
  }

  @Test
  void copiesAndTakesIn() throws IOException {
    add("mine", "bridge.txt", "Bridge to close\n\nThe old bridge closes in March, the mayor said.");
    Run copied = Run.of("copy", "--blind", "--json", "--library", path("mine"), path("theirs"));
    assertEquals(0, copied.code(), copied.err());
    assertEquals(1, copied.json().getFirst().get("documents").getAsInt());
    add("theirs", "ferry.txt", "Ferry to run\n\nThe ferry runs every ten minutes, the city said.");
    Run merged = Run.of("merge", "--json", "--library", path("mine"), path("theirs"));
    assertEquals(0, merged.code(), merged.err());
    assertEquals(1, merged.json().getFirst().get("documents").getAsInt());
    assertEquals(2, Run.of("list", "--json", "--library", path("mine")).json().size());
    assertEquals(
        "0 documents, 0 judgements, 0 dossiers are new; 0 judgements lost their words and wait in"
            + " the tray.\n",
        Run.of("merge", "--library", path("mine"), path("theirs")).out());
  }

  @Test
  void saysWhatIsNotThereAndWhatIsInTheWay() throws IOException {
    add("mine", "bridge.txt", "Bridge to close\n\nThe old bridge closes in March, the mayor said.");
    Run nowhere = Run.of("merge", "--library", path("mine"), path("nowhere"));
    assertEquals(1, nowhere.code());
    assertTrue(nowhere.err().contains("There is no library in"), nowhere.err());
    Run full = Run.of("copy", "--library", path("mine"), temp.toString());
    assertEquals(1, full.code());
    assertTrue(full.err().contains("is not empty"), full.err());
  }
}
