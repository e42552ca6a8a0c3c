package org.synoptic.model;

/** How a claim puts what it says: as so, to come, due, possible or asked for. */
public enum Modality {
  /** As it is or was. */
  STATES,
  /** It will be so: {@code will open}. */
  WILL,
  /** It would be right: {@code should open}. */
  SHOULD,
  /** It is due: {@code must open, has to open}; with the claim negated, it is forbidden. */
  MUST,
  /** It is possible: {@code may, might, could open}. */
  MAY,
  /** There is the power to do it: {@code can open}. */
  CAN,
  /** Somebody is asked to do it: {@code calls on states to}. */
  CALLS_FOR,
  /** Somebody undertakes to do it: {@code promised to}. */
  PROMISES
}
