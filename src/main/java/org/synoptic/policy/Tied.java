package org.synoptic.policy;

import java.util.List;
import org.synoptic.model.Claim;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Reason;

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
  static Tied verbatim(Unit unit, double score, List<String> why) {
    return new Tied(unit, LinkKind.QUOTES, new Reason("link.verbatim", score, why));
  }

  /** A clause that is told in other words. */
  static Tied meant(Unit unit, double score, List<String> why) {
    LinkKind kind = score >= PARAPHRASE ? LinkKind.PARAPHRASES : LinkKind.MENTIONS;
    return new Tied(unit, kind, new Reason("link.meaning", score, why));
  }

  /** The link of a claim with these words. */
  Link link(Claim claim) {
    return new Link(claim.id(), unit.policy(), unit.address(), kind, reason);
  }
}
