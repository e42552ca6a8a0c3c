package org.synoptic.ui.kit;

import org.synoptic.model.Comparison;

/** What the desk has to show. */
public sealed interface DeskState {

  /** No dossier is open, or it has no reports. */
  record Empty() implements DeskState {}

  /**
   * The comparison is being made.
   *
   * @param what what is being done
   * @param share how much of it is done, 0 to 1, or -1 when that is not known
   */
  record Busy(String what, double share) implements DeskState {}

  /**
   * The comparison failed.
   *
   * @param message why, for the reader
   * @param details for a report of the error
   */
  record Failed(String message, String details) implements DeskState {}

  /**
   * The comparison is there.
   *
   * @param comparison what to show
   */
  record Ready(Comparison comparison) implements DeskState {}
}
