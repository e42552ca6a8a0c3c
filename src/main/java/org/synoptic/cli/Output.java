package org.synoptic.cli;

import com.google.gson.JsonElement;
import java.io.PrintStream;
import java.io.Serial;
import org.synoptic.model.Problem;

/**
 * Where a command writes: answers on one stream, everything else on the other.
 *
 * @param out standard output, for answers
 * @param err standard error, for progress, warnings and errors
 */
record Output(PrintStream out, PrintStream err) {

  /** Nobody reads the answers any more: the program behind the pipe has ended. */
  static final class NobodyReadsException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;
  }

  /**
   * Sends on what was written so far; to be called before work whose only use is its answer.
   *
   * @throws NobodyReadsException when there is no reader any more, as with {@code | head}
   */
  void sendOn() {
    if (out.checkError()) {
      throw new NobodyReadsException();
    }
  }

  /** Writes one line of JSON. */
  void json(JsonElement value) {
    out.print(Json.line(value) + "\n");
  }

  /** Writes words for people. */
  void words(String text) {
    out.print(text + "\n");
  }

  /** Tells people, on the other stream, what is no failure. */
  void note(Problem note) {
    err.print("synoptic: " + note.message() + "\n");
  }

  /** Tells that an input failed: a line of its own in JSON, else words on the other stream. */
  void failed(boolean json, String source, Problem problem) {
    if (json) {
      json(DocumentJson.failure(source, problem));
    } else {
      err.print("synoptic: " + problem.message() + "\n");
    }
  }
}
