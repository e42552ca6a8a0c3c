package org.synoptic.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Folders as the files in them: all of them down the tree, by path, hidden ones left out. Links to
 * folders are not followed, so that a loop of links ends.
 */
final class SourceFiles {

  private SourceFiles() {}

  /** The files behind what the user named; what is no folder stays as it was given. */
  static List<String> expand(List<String> sources) {
    List<String> files = new ArrayList<>();
    for (String source : sources) {
      if (isFolder(source)) {
        files.addAll(walk(Path.of(source)));
      } else {
        files.add(source);
      }
    }
    return files;
  }

  /** Whether this is an address and no file. */
  static boolean isAddress(String source) {
    return source.regionMatches(true, 0, "http://", 0, 7)
        || source.regionMatches(true, 0, "https://", 0, 8);
  }

  private static boolean isFolder(String source) {
    try {
      return !isAddress(source) && Files.isDirectory(Path.of(source));
    } catch (InvalidPathException none) {
      return false;
    }
  }

  /** A folder that cannot be opened is given as itself, so that it is told among the failures. */
  private static List<String> walk(Path folder) {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
              return !one.equals(folder) && hidden(one)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file)) {
                found.add(file.toString());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              found.add(file.toString());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException vanished) {
      found.add(folder.toString());
    }
    Collections.sort(found);
    return found;
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
