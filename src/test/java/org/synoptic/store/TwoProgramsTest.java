package org.synoptic.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProgramsTest {

  @TempDir Path temp;

  /** The other program: says why it cannot write, or that it can. */
  public static void main(String[] arguments) {
    try (Library library = Library.open(Path.of(arguments[0]))) {
      System.out.print(library.readOnly().orElse("It can be written."));
    }
  }

  private String other() throws IOException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TwoProgramsTest.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = program.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void openingItTwiceInOneProgramKeepsOthersOut() throws IOException {
    try (Library library = Library.open(temp)) {
      assertTrue(library.readOnly().isEmpty());
      Library.open(temp).close();
      String said = other();
      assertTrue(said.contains("process " + ProcessHandle.current().pid()), said);
    }
    assertEquals("It can be written.", other());
  }
}
