package org.synoptic.importer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A look at the first letters finds what the whole pattern finds. */
class LineStartsTest {

  private static final String AFTER = "[\\W_]*$";
  private static final LineStarts STARTS = LineStarts.of(LineStartsTest.class, "ways.txt", AFTER);
  private static Pattern whole = Pattern.compile("");

  /** All ways in one pattern, with nothing before it that might spare a look. */
  @BeforeAll
  static void read() throws IOException, URISyntaxException {
    Path list =
        Path.of(Objects.requireNonNull(LineStartsTest.class.getResource("ways.txt")).toURI());
    List<String> ways =
        Files.readAllLines(list).stream().filter(line -> line.matches("[^#].*")).toList();
    assertEquals(14, ways.size());
    whole =
        Pattern.compile(
            "^[\\W_]*(?:" + String.join("|", ways) + ")" + AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Read more",
        "ALSO READ:",
        "* read on *",
        "Already done",
        "ſiehe auch",
        "Siehe auch ...",
        "dont miss",
        "Don't miss!",
        "12 comments",
        "1 comment",
        "12 Kommentare",
        "\u212Aommentare",
        "kommentare",
        "Photo:",
        "images:",
        "Getty images",
        "© ",
        "À lire",
        "a lire",
        "E-Mail",
        "email",
        "By",
        "Y",
        "Von",
        "z",
        "xxz",
        "xy",
        "相关阅读",
        "- 相关阅读 -",
        "(c) 2020",
        "c 2020",
        "Reading is fun"
      })
  void agreesWithTheWholePattern(String line) {
    // Asked twice: the second time its beginning is remembered.
    for (int time = 0; time < 2; time++) {
      assertEquals(whole.matcher(line).find(), STARTS.matches(line));
    }
  }
}
