package org.synoptic.importer.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.synoptic.importer.kit.UnreadableException;

/**
 * Files that hold many files: web archives (WARC, WACZ) and compressed ones (ZIP, gzip). They are
 * read one file at a time; nothing is unpacked to disk, and no more than one file is in memory.
 */
public final class Archive {

  private Archive() {}

  /**
   * What kind of archive a file is, by its bytes; empty when it is none. Documents that are ZIP
   * files inside (DOCX, ODT, EPUB) are none.
   */
  public static Optional<ArchiveKind> kind(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
      if (warc(head)) {
        return Optional.of(ArchiveKind.WARC);
      }
      if (head.startsWith("\u001f\u008b")) {
        return Optional.of(zippedWarc(file) ? ArchiveKind.WARC : ArchiveKind.GZIP);
      }
      return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")
          ? ZipContent.kind(file)
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Reads all that an archive holds; as the other, without a way to stop it. */
  public static ArchiveSummary each(Path file, Consumer<Archived> each) throws UnreadableException {
    return each(file, each, () -> false);
  }

  /**
   * Reads all that an archive holds, in its order. Of a web archive only pages are handed on, of a
   * WACZ that lists its pages only these; the rest is counted in the summary, and what is damaged
   * is told there.
   *
   * @param each gets each file while the archive is open; what it throws ends the reading
   * @param cancelled asked between two files
   * @throws UnreadableException with {@code no-archive}, {@code damaged}, {@code encrypted} or
   *     {@code bomb} when nothing, or nothing further, can be read; what was handed on before
   *     stands
   */
  public static ArchiveSummary each(Path file, Consumer<Archived> each, BooleanSupplier cancelled)
      throws UnreadableException {
    String name = Names.shown(String.valueOf(file.getFileName()));
    ArchiveKind kind =
        kind(file)
            .orElseThrow(() ->
                new UnreadableException("no-archive", name + " is no archive that can be read."));
    Tally tally = new Tally(each, cancelled);
    try {
      switch (kind) {
        case WARC -> warc(name, file, tally);
        case GZIP -> SingleFile.read(name, file, tally);
        case ZIP, WACZ -> {
          try (ZipFile zip = ZipContent.open(file)) {
            if (kind == ArchiveKind.ZIP) {
              ZipContent.each(zip, tally);
            } else {
              WaczFile.each(zip, tally);
            }
          }
        }
      }
    } catch (BombException bomb) {
      throw new UnreadableException(
          "bomb", "%s was not read to its end: %s.".formatted(name, bomb.getMessage()));
    } catch (IOException damaged) {
      if (String.valueOf(damaged.getMessage()).contains("encrypted")) {
        throw new UnreadableException(
            "encrypted", name + " is locked with a password. Unpack it and import the folder.");
      }
      throw new UnreadableException(
          "damaged",
          "%s is damaged and was not read to its end: %s. Get it again."
              .formatted(name, DamageException.reason(damaged)));
    }
    return tally.summary();
  }

  private static void warc(String name, Path file, Tally tally) throws IOException {
    Source source =
        offset -> {
          InputStream in = Files.newInputStream(file);
          in.skipNBytes(offset);
          return in;
        };
    boolean zipped;
    try (InputStream in = Files.newInputStream(file)) {
      zipped = in.read() == 0x1f;
    }
    new WarcFile(name, source, zipped, new WarcPages(PageList.everything(), tally), tally).read();
  }

  /** By the first bytes of a record: WARC, or its forerunner ARC. */
  private static boolean warc(String head) {
    return head.startsWith("WARC/") || head.startsWith("filedesc://");
  }

  private static boolean zippedWarc(Path file) throws IOException {
    try (GzipMembers members = new GzipMembers(Files.newInputStream(file), 0)) {
      return members.next()
          && warc(new String(members.content().readNBytes(16), StandardCharsets.ISO_8859_1));
    } catch (IOException damaged) {
      return file.toString().endsWith(".warc.gz");
    }
  }
}
