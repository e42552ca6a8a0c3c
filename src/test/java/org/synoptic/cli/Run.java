package org.synoptic.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the program inside the test.
 *
 * @param code the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record Run(int code, String out, String err) {

  /** Runs a command. */
  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Window none =
        library -> {
          throw new Window.NoDisplay("there is no display");
        };
    int code =
        Synoptic.run(
            none,
            (workspace, picture) -> {
              throw new AssertionError("no picture was asked for");
            },
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of standard output as JSON objects. */
  List<JsonObject> json() {
    return Arrays.stream(out.split("\n", -1))
        .filter(line -> !line.isEmpty())
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }
}
