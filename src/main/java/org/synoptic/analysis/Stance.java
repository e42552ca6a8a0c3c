package org.synoptic.analysis;

/** How a cue stands to its content. */
enum Stance {
  /** It gives it: {@code said that}. */
  GIVES,
  /** It denies it: {@code denied that}. */
  DENIES,
  /** It is not said at all: {@code did not say that}, {@code will not ask companies to}. */
  WITHHOLDS
}
