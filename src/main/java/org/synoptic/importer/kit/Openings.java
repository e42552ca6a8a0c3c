package org.synoptic.importer.kit;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first letters of lines, each with whether a line that begins so may match a pattern at its
 * start. Where the pattern fails on them alone and would not look further, it fails on every line
 * that begins with them; most lines need no more than that.
 */
final class Openings {

  /** In letters: so many are looked at. */
  private static final int LETTERS = 4;

  private static final int BITS = 7;
  private static final int PLACES = 1 << 12;

  /** Above the letters: that an opening is remembered at all, and that lines may begin so. */
  private static final int MET = 1 << (BITS * LETTERS);

  private static final int MAY = MET << 1;

  private final Pattern pattern;
  private final AtomicIntegerArray met = new AtomicIntegerArray(PLACES);

  Openings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether a line may match; false only where it does not. */
  boolean mayBegin(String line) {
    if (line.length() <= LETTERS) {
      return true;
    }
    int opening = MET;
    for (int i = 0; i < LETTERS; i++) {
      char letter = line.charAt(i);
      if (letter >= 1 << BITS) {
        return true;
      }
      opening |= letter << (BITS * i);
    }
    int place = (opening * 0x9E3779B9) >>> 20;
    int known = met.get(place);
    if ((known & ~MAY) != opening) {
      Matcher start = pattern.matcher(line.substring(0, LETTERS));
      known = start.lookingAt() || start.hitEnd() ? opening | MAY : opening;
      met.set(place, known);
    }
    return (known & MAY) != 0;
  }
}
