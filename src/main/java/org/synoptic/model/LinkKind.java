package org.synoptic.model;

/** What a claim does with the clause that it is about. */
public enum LinkKind {
  /** At least six words of the clause stand verbatim in the claim. */
  QUOTES,
  /** It says the same in other words. */
  PARAPHRASES,
  /** It speaks of the same matter. */
  MENTIONS,
  /** A person's judgement: it says less than the clause. */
  NARROWS,
  /** A person's judgement: it says more than the clause. */
  WIDENS,
  /** A person's judgement: it disputes the clause. */
  CONTESTS,
  /** A person's judgement: it gives the clause wrongly. */
  MISSTATES
}
