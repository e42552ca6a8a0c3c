package org.synoptic.analysis;

import java.util.ArrayList;
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
 * @param stance how the cue stands to the content
 */
record Saying(
    List<Span> content,
    Optional<Span> speaker,
    Optional<Span> cue,
    Optional<Span> addressee,
    String rule,
    double score,
    Stance stance) {

  Saying {
    content = content.stream().sorted().toList();
  }

  /** The same saying with one more piece. */
  Saying with(Span piece) {
    List<Span> pieces = new ArrayList<>(content);
    pieces.add(piece);
    return new Saying(pieces, speaker, cue, addressee, rule, score, stance);
  }

  /** The same saying with other content. */
  Saying withContent(List<Span> pieces) {
    return new Saying(pieces, speaker, cue, addressee, rule, score, stance);
  }

  /** Whether a span touches the content. */
  boolean touches(Span span) {
    return content.stream().anyMatch(piece -> piece.overlaps(span));
  }

  /**
   * All that belongs to it: content, and speaker and cue with what stands between these and the
   * content in the same sentence.
   */
  List<Span> parts() {
    List<Span> parts = new ArrayList<>(content);
    Optional<Span> frame = cue;
    if (cue.isPresent() && speaker.isPresent() && near(cue.get(), speaker.get())) {
      frame = Optional.of(cue.get().cover(speaker.get()));
    }
    frame.ifPresent(one -> {
      parts.add(one);
      for (Span piece : content) {
        if (piece.start() >= one.end() && near(one, piece)) {
          parts.add(one.cover(piece));
          break;
        }
      }
    });
    addressee.ifPresent(parts::add);
    return parts;
  }

  private static boolean near(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()) < 200;
  }

  int start() {
    return content.getFirst().start();
  }
}
