package org.synoptic.importer.archives;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A single file that was compressed with gzip. */
final class SingleFile {

  private SingleFile() {}

  static void read(String name, Path file, Tally tally) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GzipMembers members = new GzipMembers(Files.newInputStream(file), 0)) {
      while (members.next()) {
        try (InputStream content = members.content()) {
          bytes.write(content.readNBytes(Limits.LARGEST + 1 - bytes.size()));
        }
        if (bytes.size() > Limits.LARGEST) {
          tally.problem(
              "too-large",
              "%s is larger than %d MB when unpacked.".formatted(name, Limits.LARGEST >> 20));
          return;
        }
      }
    }
    tally.give(
        new Archived(
            name.replaceFirst("(?i)\\.gz$", ""),
            Optional.empty(),
            "",
            Optional.empty(),
            bytes.toByteArray()));
  }
}
