package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.kit.Words;

/** Every language has the words of the English file, with the same values in them. */
class TranslationsTest {

  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  private static Properties read(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        Words.class.getResourceAsStream("/org/synoptic/ui/messages" + language + ".properties")) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return words;
  }

  private static Set<String> values(String pattern) {
    TreeSet<String> found = new TreeSet<>();
    Matcher value = VALUE.matcher(pattern);
    while (value.find()) {
      found.add(value.group(1));
    }
    return found;
  }

  /** What is wrong with a translation, in words. */
  private static List<String> problems(Properties english, Properties other, Locale language) {
    List<String> problems = new ArrayList<>();
    for (String key : new TreeSet<>(english.stringPropertyNames())) {
      String pattern = other.getProperty(key);
      if (pattern == null) {
        problems.add("missing: " + key);
      } else if (!values(pattern).equals(values(english.getProperty(key)))) {
        problems.add("other values: " + key);
      } else if (pattern.contains("{")) {
        for (int number : new int[] {0, 1, 2}) {
          Object[] values = {number, number, number, number, number, number};
          String shown = new MessageFormat(pattern, language).format(values);
          if (shown.indexOf('{') >= 0) {
            problems.add("an apostrophe swallows a value: " + key);
            break;
          }
        }
      }
    }
    for (String key : new TreeSet<>(other.stringPropertyNames())) {
      if (!english.containsKey(key)) {
        problems.add("unused: " + key);
      }
    }
    return problems;
  }

  @Test
  void everyTranslationIsWhole() throws IOException {
    for (Locale language : Words.LANGUAGES) {
      if (Words.there(language)) {
        assertEquals(
            List.of(),
            problems(read(""), read("_" + language.getLanguage()), language),
            language::toString);
      }
    }
  }

  @Test
  void whatIsWrongIsFound() throws IOException {
    Properties english = new Properties();
    english.load(
        new StringReader(
            "a=One\nb={0} of {1}\nc={0,choice,0#none|1#one|1<{0} rows}\nd=The reader''s {0}"));
    Properties german = new Properties();
    german.load(
        new StringReader(
            "b={0} von\nc={0,choice,0#keine|1#eine|1<{0} Zeilen}\nd=Leser's {0}\ne=?"));
    assertEquals(
        List.of("missing: a", "other values: b", "an apostrophe swallows a value: d", "unused: e"),
        problems(english, german, Locale.GERMAN));
  }

  @Test
  void languageWithoutWordsIsEnglish() {
    Words.speak(Locale.forLanguageTag("fi"));
    assertEquals(Locale.ENGLISH, Words.language());
    Words.speak(Locale.getDefault(Locale.Category.DISPLAY));
  }
}
