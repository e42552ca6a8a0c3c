package org.synoptic.text;

import java.lang.Character.UnicodeScript;

/** Marks that end a sentence only in one script, where elsewhere they are something else. */
final class Scripts {

  private Scripts() {}

  /** Whether the mark is a colon behind Armenian or a semicolon behind Greek letters. */
  static boolean stops(String text, int at) {
    char c = text.charAt(at);
    if ((c != ':' && c != ';') || at == 0) {
      return false;
    }
    UnicodeScript before = UnicodeScript.of(text.codePointBefore(at));
    return before == (c == ':' ? UnicodeScript.ARMENIAN : UnicodeScript.GREEK);
  }
}
