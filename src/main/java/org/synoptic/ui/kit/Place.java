package org.synoptic.ui.kit;

import java.util.Optional;
import org.synoptic.model.Span;

/**
 * Somewhere that one screen can send the user to on another.
 *
 * @param view the screen
 * @param subject what to go to there: the id of a document, row or conflict, or the address of a
 *     clause; empty for the screen itself
 * @param span the words to show in a document
 */
public record Place(View view, Optional<String> subject, Optional<Span> span) {

  /** A screen as it was left. */
  public static Place of(View view) {
    return new Place(view, Optional.empty(), Optional.empty());
  }

  /** Something on a screen. */
  public static Place of(View view, String subject) {
    return new Place(view, Optional.of(subject), Optional.empty());
  }

  /** Words of a document on a screen. */
  public static Place of(View view, String document, Span span) {
    return new Place(view, Optional.of(document), Optional.of(span));
  }
}
