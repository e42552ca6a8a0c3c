package org.synoptic.model.search;

import java.util.List;
import java.util.Optional;

/**
 * Words and phrases that the open library has, to explain the query language with.
 *
 * @param words content words that neither most documents have nor almost none, by frequency
 * @param phrase two words that stand side by side
 */
public record Examples(List<String> words, Optional<String> phrase) {

  /** Keeps the words unchangeable. */
  public Examples {
    words = List.copyOf(words);
  }
}
