package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;

/**
 * Words given as somebody's, before names are resolved.
 *
 * @param content the pieces of the content in order
 * @param speaker the words that name the speaker, when there are any
 * @param cue the words that attribute, when there are any
 * @param addressee the words that name who is told, when there are any
 * @param rule the rule that found it
 * @param score how sure the rule is, 0 to 1
 */
record Saying(
    List<Span> content,
    Optional<Span> speaker,
    Optional<Span> cue,
    Optional<Span> addressee,
    String rule,
    double score) {

  Saying {
    content = content.stream().sorted().toList();
  }

  /** The same saying with one more piece. */
  Saying with(Span piece) {
    List<Span> pieces = new java.util.ArrayList<>(content);
    pieces.add(piece);
    return new Saying(pieces, speaker, cue, addressee, rule, score);
  }

  /** Whether a span touches the content. */
  boolean touches(Span span) {
    return content.stream().anyMatch(piece -> piece.overlaps(span));
  }

  int start() {
    return content.getFirst().start();
  }
}
