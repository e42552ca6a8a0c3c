package org.synoptic.model.search;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;

/**
 * Why a document was found: by words, by meaning, or by both.
 *
 * @param words the words that matched, as they stand in the text and headline, each once, in order;
 *     empty when it was found by meaning alone
 * @param sentence where the sentence stands that is nearest in meaning; empty when it was found by
 *     words alone
 * @param nearness cosine of that sentence and the query, at most 1; 0 without one
 */
public record FoundBy(List<String> words, Optional<Span> sentence, double nearness) {

  /** Nothing is said. */
  public static final FoundBy UNSAID = new FoundBy(List.of(), Optional.empty(), 0);

  /** Keeps the words unchangeable. */
  public FoundBy {
    words = List.copyOf(words);
  }
}
