package org.synoptic.importer.kit;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first letters of lines or words, each with whether what begins so may match a pattern. Where
 * the pattern fails on them alone and would not look further ({@link Matcher#hitEnd}), it fails on
 * all that begins with them; most lines need no more than that.
 */
public final class Openings {

  /** In letters: so many are looked at. */
  private static final int LETTERS = 4;

  private static final int BITS = 7;
  private static final int PLACES = 1 << 12;

  /** Above the letters: that an opening is remembered at all, and that lines may begin so. */
  private static final int MET = 1 << (BITS * LETTERS);

  private static final int MAY = MET << 1;

  private final Pattern pattern;
  private final AtomicIntegerArray met = new AtomicIntegerArray(PLACES);

  /**
   * The openings of a pattern.
   *
   * @param pattern one that looks at nothing before its match but to refuse it
   */
  public Openings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether a match may begin at a place of a line; false only where none does. */
  public boolean mayBegin(String line, int from) {
    if (line.length() - from <= LETTERS) {
      return true;
    }
    int opening = MET;
    for (int i = 0; i < LETTERS; i++) {
      char letter = line.charAt(from + i);
      if (letter >= 1 << BITS) {
        return true;
      }
      opening |= letter << (BITS * i);
    }
    int place = (opening * 0x9E3779B9) >>> 20;
    int known = met.get(place);
    if ((known & ~MAY) != opening) {
      known = tried(line.substring(from, from + LETTERS)) ? opening | MAY : opening;
      met.set(place, known);
    }
    return (known & MAY) != 0;
  }

  @SuppressWarnings("JdkObsolete") // What more letters would change is just what is asked.
  private boolean tried(String opening) {
    Matcher start = pattern.matcher(opening);
    return start.lookingAt() || start.hitEnd();
  }
}
