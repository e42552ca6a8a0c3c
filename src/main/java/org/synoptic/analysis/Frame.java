package org.synoptic.analysis;

/** What stands beside a reporting verb as its content. */
enum Frame {
  /** Words in quotation marks, before or after the verb. */
  SPEECH,
  /** A clause, with or without "that". */
  CLAUSE,
  /** A clause with "that", "whether" or a question word only. */
  THAT,
  /** Somebody who is spoken to, before the clause. */
  ADDRESSEE,
  /** Somebody who is to do something. */
  REQUEST,
  /** Something the speaker is to do. */
  INTENT,
  /** A noun phrase. */
  MATTER
}
