package org.synoptic.importer.archives;

import java.util.regex.Pattern;

/** Names out of archives, which may hold anything, made fit to be shown. */
final class Names {

  private static final int LONGEST = 500;

  /** Line breaks, control characters, and marks that turn the direction of writing. */
  private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private Names() {}

  /** The name on one line of at most 500 characters. */
  static String shown(String name) {
    String line = UNSHOWN.matcher(name).replaceAll(" ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
