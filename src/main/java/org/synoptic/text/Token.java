package org.synoptic.text;

import java.util.Locale;
import org.synoptic.model.Span;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands in the canonical text
 * @param text as it stands
 * @param tag its universal part of speech ({@code NOUN}, {@code VERB}, {@code AUX}, {@code PROPN},
 *     {@code PUNCT}, ...)
 * @param lemma its dictionary form in lower case
 */
public record Token(Span span, String text, String tag, String lemma) {

  /** The word in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it has one of these parts of speech. */
  public boolean is(String... tags) {
    for (String one : tags) {
      if (one.equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
