package org.synoptic.importer.archives;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Problem;

/** What came out of an archive. */
record Read(List<Archived> files, ArchiveSummary summary) {

  static Read of(Path folder, String name, byte[] bytes) throws IOException, UnreadableException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Archived> files = new ArrayList<>();
    return new Read(files, Archive.each(file, files::add));
  }

  List<String> origins() {
    return files.stream().map(Archived::origin).toList();
  }

  List<String> words() {
    return files.stream().map(file -> new String(file.bytes(), UTF_8)).toList();
  }

  List<String> codes() {
    return summary.problems().stream().map(Problem::code).toList();
  }
}
