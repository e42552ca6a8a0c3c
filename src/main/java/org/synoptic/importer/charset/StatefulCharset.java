package org.synoptic.importer.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Seven-bit sets that switch with escape sequences and so look like ASCII. */
public final class StatefulCharset {

  private static final Pattern ESCAPES = Pattern.compile("\\x1b\\$[@AB)(]|\\x1b\\([IJB]");
  private static final Pattern TILDES = Pattern.compile("~\\{(?:[!-w][!-~]){2,}~\\}");

  private StatefulCharset() {}

  /** Whether the bytes hold such sequences. */
  public static boolean escapes(byte[] bytes) {
    boolean marked = false;
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
      marked |= b == 0x1b || b == '~';
    }
    if (!marked) {
      return false;
    }
    String ascii = new String(bytes, StandardCharsets.US_ASCII);
    return ESCAPES.matcher(ascii).find() || TILDES.matcher(ascii).find();
  }
}
