package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.model.Capture;
import org.synoptic.model.ContentId;
import org.synoptic.store.Packs.Location;

/**
 * The bytes of captures: in packs, or, where an older program kept them, in a file of their own
 * named by their hash ({@code captures/ab/abcd…}).
 */
final class Captures implements AutoCloseable {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final Packs packs;

  Captures(Path library) {
    folder = library.resolve("captures");
    packs = new Packs(folder);
  }

  /** Goes on behind the last record that is known. */
  void goOn(Location last) {
    try {
      packs.goOn(last);
    } catch (IOException unreadable) {
      // A new pack will be begun.
    }
  }

  /**
   * Keeps some bytes; they are lasting after {@link #force}.
   *
   * @throws LibraryException when they cannot be written, or are not those of the hash
   */
  Location keep(Capture capture, byte[] bytes) {
    if (!ContentId.sha256(bytes).equals(capture.sha256())) {
      throw new LibraryException(
          "The capture " + capture.sha256() + " was given bytes of another hash.");
    }
    return append(capture, bytes);
  }

  /** As {@link #keep}, for bytes whose hash was just taken. */
  Location append(Capture capture, byte[] bytes) {
    try {
      return packs.append(capture, bytes);
    } catch (IOException unwritable) {
      throw unkept(unwritable);
    }
  }

  /** Makes all that was kept lasting. */
  void force() {
    try {
      packs.force();
    } catch (IOException unwritable) {
      throw unkept(unwritable);
    }
  }

  /** Whether bytes lie in a file of their own. */
  boolean alone(String sha256, long size) {
    try {
      Path file = file(sha256);
      return Files.exists(file) && Files.size(file) == size;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether what is said to lie at a place may be there: its pack reaches so far. */
  boolean holds(Location location) {
    try {
      return Files.size(packs.file(location.pack())) >= location.start() + location.size();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * The bytes of a capture, checked against their hash.
   *
   * @param location where they lie; empty for a file of their own
   * @throws LibraryException when they are missing, unreadable or damaged
   */
  byte[] bytes(String sha256, Optional<Location> location) {
    Path file = location.map(at -> packs.file(at.pack())).orElse(file(sha256));
    byte[] bytes;
    try {
      bytes = location.isPresent() ? packs.read(location.get()) : Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      throw new LibraryException("The capture " + sha256 + " is missing from " + file + ".", gone);
    } catch (IOException unreadable) {
      throw new LibraryException(
          "The capture "
              + sha256
              + " in "
              + file
              + " cannot be read: "
              + Reasons.of(unreadable)
              + ".",
          unreadable);
    }
    if (!ContentId.sha256(bytes).equals(sha256)) {
      throw new LibraryException(
          "The capture "
              + sha256
              + " in "
              + file
              + " is damaged: its bytes are not those that came in.");
    }
    return bytes;
  }

  private Path file(String sha256) {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private LibraryException unkept(IOException unwritable) {
    return new LibraryException(
        "The capture cannot be kept in " + folder + ": " + Reasons.of(unwritable) + ".",
        unwritable);
  }

  @Override
  public void close() {
    try {
      packs.close();
    } catch (IOException unwritable) {
      throw unkept(unwritable);
    }
  }
}
