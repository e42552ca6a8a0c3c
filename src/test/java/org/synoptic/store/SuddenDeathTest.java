package org.synoptic.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;

class SuddenDeathTest {

  @TempDir Path temp;

  /** The program that is killed: adds documents and says the number of each judgement it kept. */
  public static void main(String[] arguments) {
    try (Library library = Library.open(Path.of(arguments[0]))) {
      for (int i = 0; i < 1_000_000; i++) {
        Samples.add(library, Samples.article("A" + i), Samples.article("B" + i));
        System.out.println(library.append(Samples.judgement("s", "A" + i)).number());
      }
    }
  }

  @Test
  void aKilledProgramLeavesNothingHalfDoneAndLosesNothing() throws IOException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SuddenDeathTest.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long said = 0;
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      while (said < 20) {
        said = Long.parseLong(out.readLine());
      }
      try (Library second = Library.open(temp)) {
        assertTrue(
            second.readOnly().orElseThrow().contains("process " + program.pid()),
            "another process is named");
        assertTrue(second.count() >= 40);
      }
      program.destroyForcibly().onExit().join();
    }
    try (Library library = Library.open(temp)) {
      assertEquals(Optional.empty(), library.readOnly(), "the lock died with its holder");
      assertTrue(library.judgements().size() >= said, "what was said to be kept is kept");
      assertEquals(0, library.count() % 2, "two that were added at once are both there");
      for (Document document : library.documents()) {
        for (Capture capture : library.captures(document.id())) {
          assertEquals(capture.size(), library.bytes(capture.sha256()).length);
        }
      }
      byte[] after = Samples.bytes("after");
      Samples.add(library, Samples.capture(after, "x"), after, Samples.report("After", "text"));
      assertArrayEquals(after, library.bytes(Samples.capture(after, "").sha256()));
    }
  }
}
