package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Tells the two single-byte sets of Arabic, which statistics over bytes take for Cyrillic ones. */
final class ArabicCharset {

  private static final List<Charset> SETS =
      List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));

  /** The letters that make more than half of every Arabic text. */
  private static final String COMMON = "اليمنوترب";

  private static final double LETTERS = 0.95;
  private static final double COMMONEST = 0.5;
  private static final double IN_WORD = 0.6;

  /** Bytes beyond these tell nothing new. */
  private static final int LOOKED_AT = 50_000;

  /** Fewer letters say nothing. */
  private static final int FEWEST = 20;

  private ArabicCharset() {}

  /** The set in which the letters beyond ASCII are Arabic and the common ones common. */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    return SETS.stream().filter(set -> arabic(new String(bytes, 0, length, set))).findFirst();
  }

  private static boolean arabic(String text) {
    int beyond = 0;
    int letters = 0;
    int common = 0;
    int inWord = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        beyond++;
        letters += c >= '\u0600' && c <= '\u06ff' ? 1 : 0;
        inWord += i > 0 && text.charAt(i - 1) >= 0x80 ? 1 : 0;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    // In a text with Latin letters those beyond ASCII stand one by one.
    return beyond >= FEWEST
        && inWord >= beyond * IN_WORD
        && letters >= beyond * LETTERS
        && common >= letters * COMMONEST;
  }
}
