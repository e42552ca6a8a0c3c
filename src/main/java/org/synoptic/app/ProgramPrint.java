package org.synoptic.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.synoptic.model.ContentId;

/**
 * What tells this program from every other one that might compare otherwise: the check sums of all
 * that it finds and compares by, and the names of its libraries. So no number has to be raised by
 * hand when a rule changes.
 */
final class ProgramPrint {

  private static final String HOME = "org/synoptic/";
  private static final List<String> ROOMS =
      List.of("model", "text", "analysis", "policy", "compare", "store");

  private static final Lazy<String> PRINT = new Lazy<>(ProgramPrint::take);

  private ProgramPrint() {}

  /** The same for the same program, in every run. */
  static String get() {
    return PRINT.get();
  }

  private static String take() {
    try {
      Path place =
          Path.of(ProgramPrint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return of(Files.isDirectory(place) ? folder(place) : jar(place)) + libraries(place);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program cannot read itself", unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the program has no place", impossible);
    }
  }

  private static String of(Map<String, Long> sums) {
    return ContentId.of(
        sums.entrySet().stream()
            .filter(
                one -> ROOMS.stream().anyMatch(room -> one.getKey().startsWith(HOME + room + "/")))
            .map(one -> one.getKey() + " " + one.getValue())
            .toArray(String[]::new));
  }

  /** Where the check sums are kept already. */
  private static Map<String, Long> jar(Path file) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.stream().forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
    }
    return sums;
  }

  private static Map<String, Long> folder(Path root) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    for (String room : ROOMS) {
      try (Stream<Path> all = Files.walk(root.resolve(HOME + room))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(root.relativize(file).toString().replace('\\', '/'), sum.getValue());
        }
      }
    }
    return sums;
  }

  /** Libraries tell their versions by the names of their files. */
  private static String libraries(Path place) {
    return ContentId.of(
        Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
            .map(Path::of)
            .filter(jar ->
                Files.isDirectory(place) || Objects.equals(place.getParent(), jar.getParent()))
            .map(jar -> String.valueOf(jar.getFileName()))
            .filter(name -> name.endsWith(".jar"))
            .sorted()
            .toArray(String[]::new));
  }
}
