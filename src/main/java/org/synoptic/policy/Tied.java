package org.synoptic.policy;

import java.util.List;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Reason;
import org.synoptic.model.Reason.Part;

/**
 * A clause that some words are about.
 *
 * @param unit the clause
 * @param kind what the words do with it
 * @param reason how sure that is, and the words both have
 */
record Tied(Unit unit, LinkKind kind, Reason reason) {

  private static final double PARAPHRASE = 0.7;

  /** A clause of which six words or more stand there. */
  static Tied verbatim(Unit unit, double score, List<String> why, List<Part> parts) {
    return new Tied(unit, LinkKind.QUOTES, new Reason("link.verbatim", score, why, parts));
  }

  /** A clause that is told in other words. */
  static Tied meant(Unit unit, double score, List<String> why, List<Part> parts) {
    LinkKind kind = score >= PARAPHRASE ? LinkKind.PARAPHRASES : LinkKind.MENTIONS;
    return new Tied(unit, kind, new Reason("link.meaning", score, why, parts));
  }

  /** The link of a claim with these words, by its id, or of a clause, by its address. */
  Link link(String claim) {
    return new Link(claim, unit.policy(), unit.address(), kind, reason);
  }
}
