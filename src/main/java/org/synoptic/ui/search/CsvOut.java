package org.synoptic.ui.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.synoptic.app.Progress;
import org.synoptic.ui.kit.CsvText;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Writes records to a CSV file in the background and says how it went. */
final class CsvOut {

  private final Desk desk;

  CsvOut(Desk desk) {
    this.desk = desk;
  }

  /** Where a record goes. */
  @FunctionalInterface
  interface Sink {
    void put(List<String> record) throws IOException;
  }

  /** What makes the records, one after the other, so that none but the present is in memory. */
  @FunctionalInterface
  interface Source {
    void write(Sink sink, Progress progress) throws IOException;
  }

  /** Writes aside first: a file that was broken off never stands under its name. */
  void write(Path file, Source source) {
    desk.worker()
        .run(
            Words.get("csv.work", file.getFileName()),
            progress -> {
              Path aside = file.resolveSibling(file.getFileName() + ".part");
              try {
                try (BufferedWriter out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                  source.write(record -> out.write(CsvText.line(record)), progress);
                }
                if (!progress.cancelled()) {
                  Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
                }
              } finally {
                Files.deleteIfExists(aside);
              }
              return file;
            },
            done -> desk.notices().add(Notice.of(Words.get("csv.done", file))),
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("csv.failed", file, Failures.message(failure)), failure)));
  }
}
