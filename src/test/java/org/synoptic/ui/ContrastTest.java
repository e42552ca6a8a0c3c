package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.ui.kit.Theme;

/** Words can be read on the grounds they stand on, as WCAG 2.2 (1.4.3) measures it. */
class ContrastTest {

  private static final Pattern ROLE = Pattern.compile("-syn-([a-z-]+):\\s*#([0-9a-f]{6});");

  private static Map<String, Integer> roles(String theme) throws IOException {
    Map<String, Integer> roles = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(theme + ".css"))) {
      Matcher role = ROLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (role.find()) {
        roles.put(role.group(1), Integer.parseInt(role.group(2), 16));
      }
    }
    return roles;
  }

  private static double light(int colour) {
    return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
  }

  private static double part(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double contrast(int one, int other) {
    double a = light(one);
    double b = light(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "fg,bg",
    "fg,subtle",
    "fg,row",
    "fg,mark",
    "fg,mark-current",
    "fg,accent-bg",
    "fg,agree-bg",
    "fg,differ-bg",
    "fg,conflict-bg",
    "fg,only-bg",
    "muted,bg",
    "muted,subtle",
    "muted,row",
    "muted,accent-bg",
    "silent,bg",
    "silent,subtle",
    "silent,row",
    "accent,bg",
    "accent,subtle",
    "accent,accent-bg",
    "agree,bg",
    "agree,agree-bg",
    "agree,row",
    "differ,bg",
    "differ,subtle",
    "differ,differ-bg",
    "differ,row",
    "conflict,bg",
    "conflict,subtle",
    "conflict,conflict-bg",
    "conflict,row",
    "only,bg",
    "only,only-bg",
    "only,row",
    "agree,subtle",
    "only,subtle",
    "muted,mark",
    "muted,agree-bg"
  })
  void wordsCanBeRead(String words, String ground) throws IOException {
    for (String theme : new String[] {"light", "dark"}) {
      Map<String, Integer> roles = roles(theme);
      double contrast =
          contrast(
              Objects.requireNonNull(roles.get(words)), Objects.requireNonNull(roles.get(ground)));
      assertTrue(contrast >= 4.5, theme + ": " + contrast);
    }
  }
}
