package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The library of the samples as the build of the program made it, read, analysed and compared. A
 * first start copies it instead of doing that work again.
 */
public final class PreparedLibrary {

  private static final Logger LOG = Logger.getLogger(PreparedLibrary.class.getName());

  private PreparedLibrary() {}

  /** Where it lies in a program of this folder. */
  public static Path in(Path home) {
    return home.resolve("lib").resolve("samples");
  }

  /**
   * Makes it; only the build has a reason to.
   *
   * @param folder not there, or empty
   */
  public static void make(Path folder) {
    try (LocalWorkspace workspace = LocalWorkspace.openWithSamples(folder)) {
      workspace.dossiers().forEach(dossier -> workspace.compare(dossier, Progress.NONE));
    }
  }

  /**
   * Copies the one of this program to a folder where no library is yet. Without a prepared one, or
   * when the copy fails, nothing is done.
   */
  static void copyTo(Path folder) {
    String home = System.getProperty("synoptic.home", "");
    if (!home.isEmpty()) {
      copy(in(Path.of(home)), folder);
    }
  }

  /** Copies a prepared library, which may not be there, to a folder where no library is yet. */
  static void copy(Path prepared, Path folder) {
    if (!Files.isRegularFile(prepared.resolve(Libraries.DATABASE))) {
      return;
    }
    Path target = folder.toAbsolutePath().normalize();
    // A start that breaks off leaves this folder and no half a library.
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      if (!Libraries.free(target)) {
        return;
      }
      Files.createDirectories(target);
      delete(fresh);
      copyAll(prepared, fresh);
      Files.delete(target);
      Files.move(fresh, target);
    } catch (IOException refused) {
      LOG.log(Level.FINE, "the samples are imported", refused);
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path copy = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(copy);
        } else {
          // The bytes alone: what the image may not change, the user may.
          try (var in = Files.newInputStream(one);
              var out = Files.newOutputStream(copy)) {
            in.transferTo(out);
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.toList().reversed()) {
        Files.delete(one);
      }
    }
  }
}
