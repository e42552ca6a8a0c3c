package org.synoptic.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Metadata;

/** An odd page is a file in the folder {@code odd}, with what it says about itself beside it. */
class OddPagesTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(OddPagesTest.class.getResource("odd")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      return pages.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatThePageSaysAboutItselfIsRead(Path page) throws IOException, UnreadableException {
    String name = page.getFileName().toString();
    Path expected = page.resolveSibling(name.replaceFirst("html$", "expected.txt"));
    Metadata about = WebReport.read(name, Files.readString(page), new ArrayList<>()).metadata();
    assertEquals(
        Files.readString(expected),
        Stream.of(
                "title: " + about.title(),
                "authors: " + String.join("; ", about.authors()),
                "published: " + about.published().orElse(""))
            .map(String::strip)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void theFolderHoldsPages() throws IOException, URISyntaxException {
    assertTrue(pages().count() >= 53);
  }
}
