package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.synoptic.model.Problem;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;

/** Folders of other libraries. */
final class Libraries {

  /** The file that makes a folder a library. */
  static final String DATABASE = "library.db";

  private Libraries() {}

  /**
   * Opens a library that must be there.
   *
   * @throws WorkspaceException when the folder holds none, or it cannot be opened
   */
  static Library existing(Path folder) {
    demandDatabase(folder);
    return open(folder);
  }

  private static void demandDatabase(Path folder) {
    if (!Files.isRegularFile(folder.resolve(DATABASE))) {
      throw new WorkspaceException(
          new Problem("library", "There is no library in " + folder + "."));
    }
  }

  /**
   * Fails where a folder holds no library; an empty folder is taken for a library with nothing in
   * it.
   *
   * @throws WorkspaceException when the folder is not there, or holds other things
   */
  static void demandOne(Path folder) {
    if (!Files.isDirectory(folder) || !isEmpty(folder)) {
      demandDatabase(folder);
    }
  }

  /**
   * Opens a library, and makes it when it is not there.
   *
   * @throws WorkspaceException when it cannot be opened
   */
  static Library open(Path folder) {
    try {
      return Library.open(folder);
    } catch (LibraryException unusable) {
      throw new WorkspaceException(
          new Problem("library", String.valueOf(unusable.getMessage())), unusable);
    }
  }

  /**
   * Makes sure that a library can be made in a folder: it is not there, or empty.
   *
   * @throws WorkspaceException when something is in it
   */
  static void demandFree(Path folder) {
    if (!free(folder)) {
      throw new WorkspaceException(
          new Problem("folder", folder + " is not empty; a copy needs a folder of its own."));
    }
  }

  /** Whether a folder is not there, or empty. */
  static boolean free(Path folder) {
    return !Files.exists(folder) || isEmpty(folder);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException unreadable) {
      throw new WorkspaceException(new Problem("folder", folder + " cannot be read."), unreadable);
    }
  }
}
