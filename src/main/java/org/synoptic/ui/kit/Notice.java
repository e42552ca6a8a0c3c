package org.synoptic.ui.kit;

import java.util.List;

/**
 * Something the user should know that does not take the place of what is on screen.
 *
 * @param message what happened and what to do
 * @param details for a report of the error; empty when there are none
 * @param problem whether something went wrong
 * @param choices what can be done about it; doing one puts the notice away
 */
public record Notice(String message, String details, boolean problem, List<Action> choices) {

  /** Keeps the choices unchangeable. */
  public Notice {
    choices = List.copyOf(choices);
  }

  /** Good or neutral news. */
  public static Notice of(String message, Action... choices) {
    return new Notice(message, "", false, List.of(choices));
  }

  /** Something that failed. */
  public static Notice failure(String message, Throwable cause) {
    return new Notice(message, Failures.details(cause), true, List.of());
  }

  /** Something that failed and is not expected to. */
  public static Notice unexpected(Throwable cause) {
    return failure(Words.get("error.unexpected", Failures.message(cause)), cause);
  }
}
