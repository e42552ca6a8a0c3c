package org.synoptic.importer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A look by the first letter finds what the whole pattern finds. */
class LineStartsTest {

  private static final List<String> WAYS =
      List.of(
          "also read",
          "read(?: more| on)?",
          "siehe auch",
          "don'?t miss",
          "\\d+ comments?",
          "(?:photo|image)s?:",
          "[Kk]ommentare",
          ".{0,20}images",
          "©",
          "à lire",
          "e-?mail",
          "b?y",
          "von",
          "x{0,2}z",
          "相关阅读",
          "\\(c\\) \\d{4}");
  private static final String AFTER = "[\\W_]*$";

  private static final LineStarts STARTS = new LineStarts(WAYS, AFTER);
  private static final Pattern WHOLE =
      Pattern.compile(
          "^[\\W_]*(?:" + String.join("|", WAYS) + ")" + AFTER,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    assertEquals(WHOLE.matcher(line).find(), STARTS.matches(line));
  }
}
