package org.synoptic.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.synoptic.importer.Importer;
import org.synoptic.model.Problem;

/** Reads files whole, and says in plain words why not when it cannot. */
final class InputFile {

  private static final long MEGABYTE = 1 << 20;
  private static final int ATTEMPTS = 3;

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

  /** How the bytes are got. */
  @FunctionalInterface
  interface Opener {

    /** Opens a file. */
    InputStream open(Path file) throws IOException;
  }

  /** Reads a file that is not too large to be a report or a policy. */
  static Bytes read(String source) {
    return read(source, Files::newInputStream);
  }

  static Bytes read(String source, Opener opener) {
    String name = ShownName.of(source);
    try {
      Path path = Path.of(source);
      BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
      if (before.isDirectory()) {
        return folder(path, name);
      }
      if (!before.isRegularFile()) {
        return unread("no-file", name + " is no file but a device or a pipe.");
      }
      return unchanged(path, name, before, opener);
    } catch (NoSuchFileException | InvalidPathException missing) {
      return unread("not-found", "There is no file " + name + ".");
    } catch (AccessDeniedException denied) {
      return unread("no-permission", name + " may not be read by this user.");
    } catch (FileSystemLoopException loop) {
      return unread("link-loop", name + " is a link that leads to itself.");
    } catch (IOException broken) {
      return unread("unreadable", name + " could not be read: " + broken.getMessage());
    }
  }

  /** A folder comes here only when its files were not asked for or could not be listed. */
  private static Bytes folder(Path path, String name) {
    if (Files.isSymbolicLink(path)) {
      return unread(
          "link",
          name + " is a link to a folder, and such links are not followed. Import that folder.");
    }
    return Files.isReadable(path)
        ? unread("folder", name + " is a folder; name the files in it.")
        : unread("no-permission", "The folder " + name + " may not be read by this user.");
  }

  /** What stands in a file while nobody writes it; half of a file would be a false capture. */
  private static Bytes unchanged(Path path, String name, BasicFileAttributes first, Opener opener)
      throws IOException {
    BasicFileAttributes before = first;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (before.size() > Importer.LARGEST) {
        return unread(
            "too-large",
            name
                + " has "
                + before.size() / MEGABYTE
                + " MB; a report or policy of more than "
                + Importer.LARGEST / MEGABYTE
                + " MB is not read.");
      }
      byte[] bytes;
      try (InputStream in = opener.open(path)) {
        bytes = in.readNBytes((int) Importer.LARGEST + 1);
      }
      BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
      boolean still = after.lastModifiedTime().equals(before.lastModifiedTime());
      if (still && after.size() == bytes.length && before.size() == bytes.length) {
        return new Bytes.Content(bytes);
      }
      before = after;
    }
    return unread(
        "changing", name + " is being written by another program; import it when that is done.");
  }

  private static Bytes.Unread unread(String code, String message) {
    return new Bytes.Unread(new Problem(code, message));
  }
}
