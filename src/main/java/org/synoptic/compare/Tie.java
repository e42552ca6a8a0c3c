package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Reason;
import org.synoptic.model.Reason.Kind;
import org.synoptic.model.Reason.Part;
import org.synoptic.text.Rarity;
import org.synoptic.text.Weighed;

/**
 * How near two claims are.
 *
 * @param meaning cosine of their vectors
 * @param wording weight of what they share over that of all their words (Dice 1945), 0 to 1
 * @param held the same over the words of the claim that says less, 0 to 1: a short claim may stand
 *     whole in a long one
 * @param opening what it adds that both open reports of one event, 0 or more
 */
record Tie(double meaning, double wording, double held, double opening) {

  private static final double MEANING = 0.55;

  static Tie of(double meaning, Weighed a, Weighed b, double opening) {
    double shared = a.shared(b);
    double both = a.total() + b.total();
    double less = Math.min(a.total(), b.total());
    return new Tie(
        meaning,
        both == 0 ? 0 : Math.min(1, 2 * shared / both),
        less == 0 ? 0 : Math.min(1, shared / less),
        opening);
  }

  /** The same tie as if neither opened its report. */
  Tie unopened() {
    return new Tie(meaning, wording, held, 0);
  }

  /** How sure it is that both tell of the same matter, 0 to 1. */
  double score() {
    return Math.clamp(ofMeaning() + ofWords() + opening, 0, 1);
  }

  private double ofMeaning() {
    return MEANING * Math.max(0, meaning);
  }

  private double ofWords() {
    return (1 - MEANING) * words();
  }

  private double words() {
    return Math.max(wording, (wording + held) / 2);
  }

  /** What the score is made of; nothing for a score of 0. */
  private List<Part> parts() {
    double all = ofMeaning() + ofWords() + opening;
    if (all == 0) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Kind.MEANING, meaning, ofMeaning() / all));
    parts.add(new Part(Kind.WORDS, words(), ofWords() / all));
    if (opening > 0) {
      parts.add(new Part(Kind.OPENING, opening, opening / all));
    }
    return parts;
  }

  /** The reason for the reader. */
  Reason reason(Node a, Node b, Rarity rarity) {
    List<String> words = rarity.sharedWords(a.wording(), b.wording());
    return new Reason(rule(), score(), words, parts());
  }

  private String rule() {
    if (opening > meaning) {
      return "align.event";
    }
    return wording + 0.05 >= meaning ? "align.wording" : "align.meaning";
  }
}
