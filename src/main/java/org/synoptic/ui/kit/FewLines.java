package org.synoptic.ui.kit;

import javafx.scene.control.Label;

/** Words that wrap into a few lines at most; what is cut off ends in dots and is in the tip. */
public final class FewLines extends Label {

  private final int lines;

  /**
   * A label.
   *
   * @param text its words, without line breaks
   * @param lines how many lines it takes at most, 1 or more
   */
  public FewLines(String text, int lines) {
    super(text);
    this.lines = lines;
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    Tip.set(this, text);
  }

  @Override
  protected double computePrefHeight(double width) {
    double insets = snappedTopInset() + snappedBottomInset();
    double line = super.computePrefHeight(-1) - insets;
    return Math.min(super.computePrefHeight(width), Math.ceil(line * lines + insets));
  }
}
