package org.synoptic.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;

/** Errors in words. */
public final class Failures {

  private Failures() {}

  /** What went wrong, for the reader: the message, or the kind of error when it has none. */
  public static String message(Throwable cause) {
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }

  /** A message as a sentence, so that another can stand behind it. */
  public static String sentence(String message) {
    String whole = message.strip();
    boolean ended = !whole.isEmpty() && ".!?…。！？".indexOf(whole.charAt(whole.length() - 1)) >= 0;
    return ended ? whole : whole + ".";
  }

  /** Everything that is known of it, for a report of the error. */
  public static String details(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
