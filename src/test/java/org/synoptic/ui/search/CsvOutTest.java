package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.search.Answer;
import org.synoptic.ui.SameThreadWorker;
import org.synoptic.ui.SampleWorkspace;
import org.synoptic.ui.kit.Desk;

class CsvOutTest {

  private final Desk desk = new Desk(SampleWorkspace.full(), new SameThreadWorker());

  private List<String> notices() {
    return desk.notices().stream().map(one -> one.message()).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesTableOfWhatIsAsked(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hits.csv");
    SearchState state = new SearchState(desk);
    state.search().queryProperty().set("river");
    new CsvOut(desk).write(file, new Tables(desk, state).now());
    assertEquals("documents,river\r\n", Files.readString(file));
    assertEquals(List.of("hits.csv"), names(folder));
    assertEquals(List.of("Written to " + file), notices());
  }

  @Test
  void tableThatCannotBeMadeLeavesOldFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hits.csv");
    Files.writeString(file, "old");
    new CsvOut(desk).write(file, progress -> new Answer.Unparsed<>("It is never closed", 3));
    new CsvOut(desk)
        .write(
            file,
            progress -> {
              throw new IOException("the disk is full");
            });
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("hits.csv"), names(folder));
    assertTrue(notices().getFirst().contains("It is never closed"), notices().getFirst());
    assertTrue(notices().getLast().contains("the disk is full"), notices().getLast());
  }
}
