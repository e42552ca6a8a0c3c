package org.synoptic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as the formatter leaves it. Spotless runs in Maven's own Java, which may be
 * too old to read these sources; a test runs in the Java that compiled them.
 */
class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        if (!formatted(source).equals(source)) {
          wrong.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), wrong, "run: mvn spotless:apply (with Maven on Java 25)");
  }

  /** What Spotless does by default: long strings stay as they were written. */
  private static String formatted(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(imports);
  }
}
