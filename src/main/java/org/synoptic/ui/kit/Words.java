package org.synoptic.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * The words the user sees, from {@code messages.properties}, or in another language from {@code
 * messages_de.properties} and the like; what that does not have is in English.
 */
public final class Words {

  /** The languages that there may be words in, beside English. */
  public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.CHINESE);

  private static final String NAME = "/org/synoptic/ui/messages";

  private static volatile Tongue spoken = Tongue.in(Locale.getDefault(Locale.Category.DISPLAY));

  private Words() {}

  private record Tongue(Locale locale, Properties words) {

    static Tongue in(Locale wanted) {
      Properties words = new Properties();
      read(words, "");
      for (Locale language : LANGUAGES) {
        if (language.getLanguage().equals(wanted.getLanguage()) && there(language)) {
          read(words, "_" + language.getLanguage());
          return new Tongue(wanted, words);
        }
      }
      return new Tongue(Locale.ENGLISH, words);
    }
  }

  /** Whether there are words in a language. */
  public static boolean there(Locale language) {
    return Words.class.getResource(NAME + "_" + language.getLanguage() + ".properties") != null;
  }

  private static void read(Properties words, String language) {
    String file = NAME + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " in the program");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      words.load(reader);
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read " + file, damaged);
    }
  }

  /** Speaks another language from now on; what is on screen already stays as it is. */
  public static void speak(Locale language) {
    spoken = Tongue.in(language);
  }

  /** The language that is spoken. */
  public static Locale language() {
    return spoken.locale();
  }

  /** Whether there are words for a key. */
  public static boolean has(String key) {
    return spoken.words().containsKey(key);
  }

  /**
   * The words for a key, with the values in the places {@code {0}}, {@code {1}}, ...
   *
   * @throws MissingResourceException when there is no such key
   */
  public static String get(String key, Object... values) {
    Tongue now = spoken;
    String pattern = now.words().getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("there are no words for " + key, NAME, key);
    }
    return values.length == 0 ? pattern : new MessageFormat(pattern, now.locale()).format(values);
  }
}
