package org.synoptic.ui.conflicts;

import java.util.Locale;
import org.synoptic.ui.kit.Words;

/** What a person made of a conflict. */
public enum Status {
  /** Not settled. */
  OPEN("O"),
  /** Both sides hold, and it is known why they differ. */
  EXPLAINED("X"),
  /** The first side is wrong. */
  ERROR_IN_A("E"),
  /** The second side is wrong. */
  ERROR_IN_B("R"),
  /** Two translations of the same words. */
  TRANSLATION("T"),
  /** They speak of two different things. */
  TWO_EVENTS("W"),
  /** It cannot be settled with what is known. */
  UNDECIDABLE("U");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  /** The key that sets it. */
  public String key() {
    return key;
  }

  /** Its value in a judgement. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The word for it. */
  public String word() {
    return Words.get("status." + value());
  }

  /** The status that a judgement's value stands for; open for any other. */
  public static Status of(String value) {
    for (Status one : values()) {
      if (one.value().equals(value)) {
        return one;
      }
    }
    return OPEN;
  }
}
