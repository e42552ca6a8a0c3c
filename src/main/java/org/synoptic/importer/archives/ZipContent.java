package org.synoptic.importer.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP file of a folder with articles, its files one by one. */
final class ZipContent {

  /** Where names are not marked as UTF-8 and are none, ZIP has them in this set. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private static final Pattern LITTER =
      Pattern.compile(
          "(?i)(?:^|.*/)(?:__MACOSX/.*|\\.DS_Store|\\._[^/]*|Thumbs\\.db|desktop\\.ini)");

  private ZipContent() {}

  static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException otherNames) {
      return new ZipFile(file.toFile(), OLD_NAMES);
    }
  }

  /** ZIP or WACZ; empty for documents that are ZIP files inside. A damaged one is a ZIP too. */
  static Optional<ArchiveKind> kind(Path file) {
    try (ZipFile zip = open(file)) {
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
        return Optional.empty();
      }
      boolean wacz =
          zip.getEntry("datapackage.json") != null
              && zip.stream().anyMatch(entry -> entry.getName().startsWith("archive/"));
      return Optional.of(wacz ? ArchiveKind.WACZ : ArchiveKind.ZIP);
    } catch (IOException damaged) {
      return Optional.of(ArchiveKind.ZIP);
    }
  }

  /**
   * Hands on each file.
   *
   * @throws BombException when all together unpack to far more than can be text
   */
  static void each(ZipFile zip, Tally tally) throws IOException {
    long packed = 0;
    long unpacked = 0;
    Iterator<? extends ZipEntry> entries = zip.stream().iterator();
    while (entries.hasNext() && !tally.cancelled()) {
      ZipEntry entry = entries.next();
      if (entry.isDirectory()) {
        continue;
      }
      String name = Names.shown(entry.getName());
      if (LITTER.matcher(name).matches()) {
        tally.leaveOut("files of the operating system");
        continue;
      }
      try {
        byte[] bytes = read(zip, entry);
        unpacked += bytes.length;
        packed += entry.getCompressedSize();
        give(name, bytes, tally);
      } catch (BombException bomb) {
        throw bomb;
      } catch (IOException damaged) {
        tally.problem(
            "damaged",
            "%s in the archive is damaged: %s.".formatted(name, DamageException.reason(damaged)));
      }
      // Files may overlap in an archive that is made to harm, so that each alone looks well.
      if (unpacked > Limits.unpacked(Math.min(packed, new java.io.File(zip.getName()).length()))) {
        throw new BombException();
      }
    }
  }

  /** One file of the archive, at most one byte more than a file may have. */
  static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = new Unpacked(zip.getInputStream(entry), entry.getCompressedSize())) {
      return in.readNBytes(Limits.LARGEST + 1);
    }
  }

  private static void give(String name, byte[] bytes, Tally tally) {
    if (bytes.length > Limits.LARGEST) {
      tally.problem(
          "too-large",
          "%s in the archive is larger than %d MB.".formatted(name, Limits.LARGEST >> 20));
      return;
    }
    tally.give(
        new Archived(
            name,
            // ZIP has times of an unnamed zone, which say nothing certain.
            Optional.empty(),
            "",
            Optional.empty(),
            bytes));
  }
}
