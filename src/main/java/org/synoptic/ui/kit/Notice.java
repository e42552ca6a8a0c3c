package org.synoptic.ui.kit;

/**
 * Something the user should know that does not take the place of what is on screen.
 *
 * @param message what happened and what to do
 * @param details for a report of the error; empty when there are none
 * @param problem whether something went wrong
 */
public record Notice(String message, String details, boolean problem) {

  /** Good or neutral news. */
  public static Notice of(String message) {
    return new Notice(message, "", false);
  }

  /** Something that failed. */
  public static Notice failure(String message, Throwable cause) {
    return new Notice(message, Failures.details(cause), true);
  }
}
