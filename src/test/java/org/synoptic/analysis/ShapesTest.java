package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes of sentences in which other programs lose the speaker, one in each block of {@code
 * shapes.txt}: a text (a bar stands for a blank line), then the quotations that are to be found.
 */
class ShapesTest {

  static Stream<List<String>> shapes() {
    try (InputStream in = ShapesTest.class.getResourceAsStream("shapes.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("\n\n"))
          .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
          .filter(block -> !block.isEmpty());
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theSpeakerIsFound(List<String> shape) {
    List<String> found =
        Reading.of(shape.getFirst().replace(" | ", "\n\n")).quotations().stream()
            .map(one -> one.replace("\n\n", " ¶ "))
            .toList();
    assertEquals(shape.subList(1, shape.size()), found);
  }
}
