package org.synoptic.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stems of words that were met before. A word has one place, where a later one of the same
 * place takes its turn: looking up never takes more than one step, and nothing grows.
 */
final class Stems {

  /** Places, a power of two; a library of newspapers has some ten thousand words that recur. */
  private static final int PLACES = 1 << 15;

  private final char[] @Nullable [] forms = new char[PLACES][];
  private final char[] @Nullable [] stems = new char[PLACES][];

  /** The stem that was remembered for a form; null for none. */
  char @Nullable [] of(char[] form, int length) {
    int place = place(form, length);
    char[] there = forms[place];
    return there != null && Arrays.equals(there, 0, there.length, form, 0, length)
        ? stems[place]
        : null;
  }

  /** Remembers the stem of a form. */
  void put(char[] form, char[] stem) {
    int place = place(form, form.length);
    forms[place] = form;
    stems[place] = stem;
  }

  private static int place(char[] form, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + form[i];
    }
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
}
