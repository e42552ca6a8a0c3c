package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchPage.Unparsed;
import org.synoptic.model.SearchRequest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest {

  private Index index;

  @BeforeAll
  void open(@TempDir Path temp) {
    Corpus corpus = new Corpus();
    for (int i = 0; i < 200; i++) {
      String words =
          IntStream.range(i, i + 300).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
      corpus.with(Corpus.report("Report " + i, words + " مرحبا 😀."));
    }
    index = Index.open(temp.resolve("index"), corpus, Corpus.options());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private static String repeat(String part, int times) {
    return part.repeat(times);
  }

  static Stream<String> queries() {
    return Stream.of(
        repeat("a", 10_000),
        repeat("a", 100_000),
        repeat("w1 ", 999),
        IntStream.range(0, 1500).mapToObj(n -> "w" + n).collect(Collectors.joining(" OR ")),
        IntStream.range(0, 500).mapToObj(n -> "w" + n + "*").collect(Collectors.joining(" ")),
        IntStream.range(0, 300)
            .mapToObj(n -> "\"w1* w2* w" + n + "\"")
            .collect(Collectors.joining(" ")),
        IntStream.range(0, 900).mapToObj(n -> "ww" + n + "~2").collect(Collectors.joining(" OR ")),
        repeat("(", 9_000),
        repeat("NOT ", 2_000) + "w1",
        repeat("-", 9_000),
        repeat("\"", 9_999),
        repeat("title:", 1_000) + "w1",
        repeat("w*", 3_000),
        repeat("*", 5_000),
        "*w1* ?w? *1*2*3*",
        "w1?*?*?*?*?*?",
        "/[a-z]+(a+)+$/",
        "date:[* TO *] date:9999-99-99",
        "date:[" + repeat("9", 5_000) + " TO *]",
        "\u0000\u0001\u0007 \u001b[31m",
        "\uD800 \uDC00 w1",
        "\u202Eword\u202C \u200F",
        "~ ~2 ^ ^2 && || ! { } [ ] \\ : :: w1:",
        "\"w1 w2\"~999999999999",
        "w1~99999999999",
        "\"*\"",
        "\" \"",
        "=",
        "in:",
        "id:*",
        "tag:\"\"");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aHostileQueryGetsAnAnswerOrAMessageSoon(String query) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), // The promise is one; the machine that tests may be busy.
        () -> {
          for (boolean typing : new boolean[] {false, true}) {
            SearchPage page = index.finder().search(new SearchRequest(query, false, typing, 0, 20));
            if (page instanceof Unparsed unparsed) {
              assertEquals(true, unparsed.message().endsWith("."), unparsed.message());
              assertEquals(
                  true, unparsed.position() >= -1 && unparsed.position() <= query.length());
            }
          }
        });
  }

  @Test
  void emojiAndRightToLeftWordsAreFound() {
    for (String query : new String[] {"😀", "مرحبا"}) {
      Found found =
          assertInstanceOf(
              Found.class, index.finder().search(new SearchRequest(query, false, 0, 1)));
      assertEquals(200, found.total());
      var hit = found.hits().getFirst();
      var mark = hit.snippets().getFirst().marks().getFirst();
      assertEquals(query, mark.of(hit.snippets().getFirst().text()));
    }
  }

  @Test
  void aPageFarBehindTheEndIsEmpty() {
    Found found =
        assertInstanceOf(
            Found.class,
            index
                .finder()
                .search(new SearchRequest("w250", false, Integer.MAX_VALUE, Integer.MAX_VALUE)));
    assertEquals(0, found.hits().size());
    assertEquals(200, found.total());
  }
}
