package org.synoptic.ui.reader;

import java.util.Locale;

/** What a person thinks of a proposal of the machine. */
public enum Acceptance {
  /** Not judged. */
  OPEN(""),
  /** It holds. */
  ACCEPTED("✓"),
  /** It does not hold. */
  REJECTED("✗");

  private final String glyph;

  Acceptance(String glyph) {
    this.glyph = glyph;
  }

  /** Its sign; empty when not judged. */
  public String glyph() {
    return glyph;
  }

  /** Its value in a judgement; empty when not judged. */
  public String value() {
    return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The acceptance that a judgement's value stands for. */
  public static Acceptance of(String value) {
    for (Acceptance one : values()) {
      if (one.value().equals(value)) {
        return one;
      }
    }
    return OPEN;
  }
}
