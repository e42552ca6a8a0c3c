package org.synoptic.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.synoptic.importer.Importer;
import org.synoptic.model.Problem;

/** Reads files whole, and says in plain words why not when it cannot. */
final class InputFile {

  private static final long MEGABYTE = 1 << 20;

  private InputFile() {}

  /** The bytes of a file, or the reason why there are none. */
  sealed interface Bytes {

    /**
     * The file was read.
     *
     * @param bytes all of it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Content(byte[] bytes) implements Bytes {}

    /**
     * The file was not read.
     *
     * @param problem why not
     */
    record Unread(Problem problem) implements Bytes {}
  }

  /** Reads a file that is not too large to be a report or a policy. */
  static Bytes read(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return Files.isReadable(path)
            ? unread("folder", name + " is a folder; name the files in it.")
            : unread("no-permission", "The folder " + name + " may not be read by this user.");
      }
      long size = Files.size(path);
      if (size > Importer.LARGEST) {
        return unread(
            "too-large",
            "%s has %d MB; a report or policy of more than %d MB is not read."
                .formatted(name, size / MEGABYTE, Importer.LARGEST / MEGABYTE));
      }
      return new Bytes.Content(Files.readAllBytes(path));
    } catch (NoSuchFileException | InvalidPathException missing) {
      return unread("not-found", "There is no file " + name + ".");
    } catch (AccessDeniedException denied) {
      return unread("no-permission", name + " may not be read by this user.");
    } catch (IOException broken) {
      return unread("unreadable", name + " could not be read: " + broken.getMessage());
    }
  }

  private static Bytes.Unread unread(String code, String message) {
    return new Bytes.Unread(new Problem(code, message));
  }
}
