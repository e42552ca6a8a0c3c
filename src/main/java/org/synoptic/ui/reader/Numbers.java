package org.synoptic.ui.reader;

import java.util.Locale;

/** Numbers as the reader writes them. */
public final class Numbers {

  private Numbers() {}

  /** A score with two digits. */
  public static String score(double score) {
    return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.2f", score);
  }
}
