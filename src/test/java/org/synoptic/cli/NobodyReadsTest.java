package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command whose answers nobody reads any more ends, as other programs do behind a pipe. */
class NobodyReadsTest {

  @TempDir Path temp;

  /** A pipe whose other end is closed. */
  private static final class Closed extends OutputStream {

    private int tries;

    @Override
    public void write(int letter) throws IOException {
      tries++;
      throw new IOException("Broken pipe");
    }
  }

  @Test
  void extractEndsQuietly() throws IOException {
    String[] files =
        IntStream.range(0, 40)
            .mapToObj(number -> temp.resolve(number + ".txt").toString())
            .toArray(String[]::new);
    for (String file : files) {
      Files.writeString(Path.of(file), "Bridge to close\n\nThe bridge closes, the mayor said.");
    }
    Closed closed = new Closed();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Synoptic.run(
            library -> Synoptic.DONE,
            (workspace, picture) -> {},
            new PrintStream(closed, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Stream.concat(Stream.of("extract", "--json"), Stream.of(files)).toArray(String[]::new));
    assertEquals(Synoptic.SOME_FAILED, code);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    assertEquals(1, closed.tries, "nothing is written after the first answer was refused");
  }
}
