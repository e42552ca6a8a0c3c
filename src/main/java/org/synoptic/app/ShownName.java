package org.synoptic.app;

/** Names of files and addresses as they are shown: on one line, whatever is in them. */
public final class ShownName {

  private static final int LONGEST = 500;

  private ShownName() {}

  /** A name without line breaks and other control characters, cut in the middle when very long. */
  public static String of(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints()
        .map(c -> Character.isISOControl(c) || isTurning(c) ? '\ufffd' : c)
        .forEach(shown::appendCodePoint);
    return shown.length() <= LONGEST
        ? shown.toString()
        : shown.substring(0, LONGEST / 2) + "…" + shown.substring(shown.length() - LONGEST / 2);
  }

  /** Line separators, and marks that turn the direction of writing and so can disguise a name. */
  private static boolean isTurning(int c) {
    return c == 0x2028
        || c == 0x2029
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
