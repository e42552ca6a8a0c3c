package org.synoptic.ui.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.model.search.Answer;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Writes a table to a file in the background and says how it went. */
final class CsvOut {

  private final Desk desk;

  CsvOut(Desk desk) {
    this.desk = desk;
  }

  /** Writes the table of a query. */
  void write(Path file, Worker.Work<Answer<String>> table) {
    desk.worker()
        .run(
            Words.get("csv.work", file.getFileName()),
            progress -> write(file, table, progress),
            this::told,
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("csv.failed", file, Failures.message(failure)), failure)));
  }

  private void told(String words) {
    desk.notices().add(Notice.of(words));
  }

  private static String write(Path file, Worker.Work<Answer<String>> table, Progress progress)
      throws Exception {
    return switch (table.run(progress)) {
      case Answer.Unparsed<String> wrong -> Words.get("csv.failed", file, wrong.message());
      case Answer.Given<String> given -> {
        replace(file, given.found());
        yield Words.get("csv.done", file);
      }
    };
  }

  /** Writes aside first: a file that was broken off never stands under its name. */
  private static void replace(Path file, String text) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(aside, text, StandardCharsets.UTF_8);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
