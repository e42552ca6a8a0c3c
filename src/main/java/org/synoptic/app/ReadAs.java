package org.synoptic.app;

/** What an input is to be read as. */
public enum ReadAs {
  /** A report or a policy, told by its content. */
  ANY,
  /** A report. */
  REPORT,
  /** A policy. */
  POLICY,
  /** A report as it stands, without any cleaning. */
  VERBATIM
}
