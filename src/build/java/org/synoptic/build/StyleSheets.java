package org.synoptic.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Puts beside every style sheet what the toolkit would read out of it, so that no start has to
 * parse it: the toolkit takes a {@code .bss} before the {@code .css} of the same name. Called by
 * the build with the folder of the compiled program.
 */
public final class StyleSheets {

  private static final String TEXT = ".css";
  private static final String BINARY = ".bss";

  private StyleSheets() {}

  /** Converts all style sheets under a folder. */
  public static void main(String[] args) throws IOException {
    for (Path sheet : under(Path.of(args[0]))) {
      String name = sheet.getFileName().toString().replace(TEXT, BINARY);
      Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
    }
  }

  private static List<Path> under(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    }
  }
}
