package org.synoptic.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of an index. Each rebuild has a folder of its own ({@code words-3}); the file {@code
 * current} names the one in use. So an index that is open is never moved, which some systems do not
 * allow.
 */
final class Generations {

  private static final Pattern NAME = Pattern.compile("words-(\\d{1,9})");

  private final Path folder;
  private final Path pointer;

  Generations(Path folder) {
    this.folder = folder;
    this.pointer = folder.resolve("current");
  }

  /** The folder in use, when there is one. */
  Optional<Path> current() {
    try {
      String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
      return NAME.matcher(name).matches() ? Optional.of(folder.resolve(name)) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** When the one in use was last written: the time of its newest commit. */
  Optional<Instant> changed() {
    Optional<Path> used = current();
    if (used.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<Path> inside = Files.list(used.get())) {
      return inside
          .filter(one -> one.getFileName().toString().startsWith("segments"))
          .map(one -> one.toFile().lastModified())
          .max(Long::compare)
          .map(Instant::ofEpochMilli);
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** A new folder. */
  Path next() throws IOException {
    Files.createDirectories(folder);
    int last = 0;
    try (Stream<Path> inside = Files.list(folder)) {
      last = inside.mapToInt(Generations::number).max().orElse(0);
    }
    return Files.createDirectory(folder.resolve("words-" + (last + 1)));
  }

  /** Makes a folder the one in use. */
  void publish(Path generation) throws IOException {
    Path aside = folder.resolve("current.part");
    Files.writeString(aside, generation.getFileName() + "\n", StandardCharsets.UTF_8);
    Files.move(aside, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes all folders but the one in use, as far as they can be removed now. */
  void sweep() {
    Optional<Path> used = current();
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .filter(one -> number(one) > 0 && used.filter(one::equals).isEmpty())
          .forEach(Generations::remove);
    } catch (IOException later) {
      // What is left over is removed after the next rebuild.
    }
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path generation) {
    try {
      Files.walkFileTree(
          generation,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path one, IOException failure)
                throws IOException {
              Files.delete(one);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException inUse) {
      // Some systems keep files that are open; the next sweep takes them.
    }
  }

  private static int number(Path folder) {
    var name = NAME.matcher(folder.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }
}
