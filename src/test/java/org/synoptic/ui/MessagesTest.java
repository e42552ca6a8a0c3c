package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.kit.Words;

/** Every word on screen is in the file of messages, and every word there is on a screen. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "org", "synoptic", "ui");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9.-]*)\"");
  private static final Pattern CALL =
      Pattern.compile("(?:Words\\.get|Action\\.of)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
  private static final Properties MESSAGES = new Properties();
  private static String sources = "";

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(Words.class.getResourceAsStream("../messages.properties"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      MESSAGES.load(reader);
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    sources = all.toString();
  }

  @Test
  void noKeyIsMissing() {
    Set<String> missing = new TreeSet<>();
    Matcher call = CALL.matcher(sources);
    while (call.find()) {
      String key = call.group(1);
      boolean found =
          call.group(2) == null
              ? MESSAGES.containsKey(key)
              : MESSAGES.stringPropertyNames().stream().anyMatch(one -> one.startsWith(key));
      if (!found) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void noKeyIsUnused() {
    Set<String> literals = new TreeSet<>();
    Matcher literal = LITERAL.matcher(sources);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    Set<String> prefixes = new TreeSet<>();
    Matcher call = CALL.matcher(sources);
    while (call.find()) {
      if (call.group(2) != null) {
        prefixes.add(call.group(1));
      }
    }
    Set<String> unused = new TreeSet<>(MESSAGES.stringPropertyNames());
    unused.removeAll(literals);
    unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
  }

  /** An apostrophe alone would swallow the values of a message. */
  @Test
  void everyMessageWithValuesIsPattern() {
    for (String key : MESSAGES.stringPropertyNames()) {
      String text = MESSAGES.getProperty(key);
      if (text.contains("{0")) {
        String shown = new MessageFormat(text, Locale.ENGLISH).format(new Object[] {2, 2, 2, 2, 2});
        assertEquals(-1, shown.indexOf('{'), key + ": " + shown);
      }
    }
  }
}
