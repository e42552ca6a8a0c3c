package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An odd article is a file in the folder {@code articles}, with what is to be read beside it. */
class ArticlesTest {

  static Stream<Path> articles() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> articles =
          files.filter(file -> !file.toString().endsWith(".expected.txt")).sorted().toList();
      return articles.stream();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(ArticlesTest.class.getResource("articles")).toURI());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theArticleAloneIsRead(Path article) throws IOException {
    String name = article.getFileName().toString();
    Path expected = article.resolveSibling(name.replaceFirst("\\.\\w+$", ".expected.txt"));
    Reading reading = new Importer().report(name, Files.readAllBytes(article));
    assertEquals(Files.readString(expected).strip(), Readings.document(reading).text());
  }

  @Test
  void everyArticleHasWhatIsExpected() throws IOException, URISyntaxException {
    assertTrue(articles().count() >= 8);
  }
}
