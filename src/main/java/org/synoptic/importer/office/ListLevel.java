package org.synoptic.importer.office;

/**
 * How the numbers of one depth of a list are drawn.
 *
 * @param start the first number
 * @param format how a number is written, by its name in Office Open XML ({@code decimal}, {@code
 *     lowerRoman}); {@code bullet} and {@code none} draw no number
 * @param template the label, in which {@code %1} to {@code %9} stand for the numbers of the depths
 *     ({@code %1.%2}, {@code (%3)}, {@code 第%1条})
 * @param restart the depth from 1 after which it begins again; 0 for never; -1 for any outer one
 * @param figures whether the outer numbers are written in figures, whatever their own format
 */
record ListLevel(int start, String format, String template, int restart, boolean figures) {

  /** Lists have at most so many depths. */
  static final int DEPTHS = 9;

  /** A depth that draws nothing. */
  static final ListLevel NONE = new ListLevel(1, "none", "", -1, false);

  /** Whether its items have numbers. */
  boolean numbers() {
    return !format.equals("bullet") && !format.equals("none") && template.contains("%");
  }
}
