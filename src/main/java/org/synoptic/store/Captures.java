package org.synoptic.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.synoptic.model.ContentId;

/**
 * The captures as files named by the hash of their bytes: {@code captures/ab/abcd…}. A file that
 * has its name is complete: it is written aside, forced to disk and then moved.
 */
final class Captures {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  Captures(Path library) {
    folder = library.resolve("captures");
  }

  /**
   * Keeps some bytes; does nothing when they are there already.
   *
   * @throws LibraryException when they cannot be written, or are not those of the hash
   */
  void keep(String sha256, byte[] bytes) {
    if (!ContentId.sha256(bytes).equals(sha256)) {
      throw new LibraryException("The capture " + sha256 + " was given bytes of another hash.");
    }
    Path file = file(sha256);
    try {
      if (Files.exists(file) && Files.size(file) == bytes.length) {
        return;
      }
      Path shelf = Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
      Path aside = shelf.resolve(sha256 + ".part");
      try (FileChannel out =
          FileChannel.open(
              aside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      force(shelf);
    } catch (IOException unwritable) {
      throw new LibraryException(
          "The capture cannot be kept in " + file + ": " + Reasons.of(unwritable) + ".",
          unwritable);
    }
  }

  /**
   * The bytes of a capture, checked against their hash.
   *
   * @throws LibraryException when they are missing, unreadable or damaged
   */
  byte[] bytes(String sha256) {
    Path file = file(sha256);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      throw new LibraryException("The capture " + file + " is missing.", gone);
    } catch (IOException unreadable) {
      throw new LibraryException(
          "The capture " + file + " cannot be read: " + Reasons.of(unreadable) + ".", unreadable);
    }
    if (!ContentId.sha256(bytes).equals(sha256)) {
      throw new LibraryException(
          "The capture " + file + " is damaged: its bytes are not those that came in.");
    }
    return bytes;
  }

  private Path file(String sha256) {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** Makes the move itself lasting, where the system can force a folder. */
  private static void force(Path shelf) {
    try (FileChannel channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows cannot open a folder; its file system journals the move by itself.
    }
  }
}
