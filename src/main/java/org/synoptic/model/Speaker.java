package org.synoptic.model;

import java.util.Optional;

/**
 * Who is made to say something.
 *
 * @param span the words that name the speaker at this place
 * @param text those words as they stand ({@code he}, {@code the official}, {@code Wang})
 * @param name the full name they stand for in this report ({@code Wang Yi}), or empty when it
 *     cannot be told
 */
public record Speaker(Span span, String text, Optional<String> name) {

  /** The resolved name, else the words as they stand. */
  public String display() {
    return name.orElse(text);
  }
}
