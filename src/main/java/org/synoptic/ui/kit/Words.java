package org.synoptic.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words the user sees, from {@code messages.properties}. */
public final class Words {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.synoptic.ui.messages", Locale.getDefault(Locale.Category.DISPLAY));

  private Words() {}

  /**
   * The words for a key, with the values in the places {@code {0}}, {@code {1}}, ...
   *
   * @throws MissingResourceException when there is no such key
   */
  public static String get(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, BUNDLE.getLocale()).format(values);
  }
}
