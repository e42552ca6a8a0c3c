package org.synoptic.importer.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of a ZIP archive that are asked for, in memory. Nothing is unpacked to disk, so that
 * names such as {@code ../../x} are only names. What counts against a bomb are the bytes that come
 * out, not the sizes that the archive tells.
 */
public final class Archive {

  /** At most so many bytes of all wanted parts together are kept. */
  static final long LARGEST_KEPT = 128L * 1024 * 1024;

  /** At most so many bytes come out of all parts together, wanted or not. */
  static final long LARGEST_SEEN = 1024L * 1024 * 1024;

  /** No text or picture packs better than this once there is a good deal of it. */
  private static final int BEST_RATIO = 200;

  private static final long GOOD_DEAL = 16L * 1024 * 1024;
  private static final int MOST_PARTS = 50_000;

  private final String name;
  private final int packed;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final byte[] buffer = new byte[64 * 1024];
  private long seen;
  private long kept;

  private Archive(String name, int packed) {
    this.name = name;
    this.packed = packed;
  }

  /**
   * Reads an archive.
   *
   * @param name of the file, for reasons
   * @param wanted which parts are kept, by their names with forward slashes
   * @throws UnreadableException with {@code bomb}, {@code encrypted} or {@code damaged}
   */
  public static Archive read(String name, byte[] bytes, Predicate<String> wanted)
      throws UnreadableException {
    Archive archive = new Archive(name, bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_PARTS) {
          throw archive.bomb();
        }
        String part = entry.getName().replace('\\', '/');
        boolean keep = wanted.test(part) && !archive.parts.containsKey(part);
        byte[] content = archive.inflate(zip, keep);
        if (keep) {
          archive.parts.put(part, content);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw archive.broken(broken);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible); // bytes in memory do not fail
    }
    return archive;
  }

  /** What is in a part, when the archive has it. */
  public Optional<byte[]> part(String part) {
    return Optional.ofNullable(parts.get(part));
  }

  private byte[] inflate(ZipInputStream zip, boolean keep) throws IOException, UnreadableException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      seen += n;
      kept += keep ? n : 0;
      if (seen > LARGEST_SEEN
          || kept > LARGEST_KEPT
          || (seen > GOOD_DEAL && seen / BEST_RATIO > packed)) {
        throw bomb();
      }
      if (keep) {
        content.write(buffer, 0, n);
      }
    }
    return content.toByteArray();
  }

  private UnreadableException bomb() {
    return new UnreadableException(
        "bomb",
        name
            + " unpacks to far more than a document has. It was not read; if it is sound, cut it into its parts.");
  }

  private UnreadableException broken(Exception broken) {
    if (String.valueOf(broken.getMessage()).contains("encrypted")) {
      return new UnreadableException(
          "encrypted",
          name + " is locked with a password. Save it without one and import it again.");
    }
    return new UnreadableException(
        "damaged",
        name
            + " is damaged: its parts cannot be unpacked. Get it again, or save it again in the program it comes from.");
  }
}
