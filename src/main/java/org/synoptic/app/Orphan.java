package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Judgement;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Span;

/**
 * A judgement whose words are no longer found where they stood, because the document was derived
 * again. It waits until somebody attaches it or lets it go.
 *
 * @param judgement what was decided
 * @param document id of the version in which its words were
 * @param now id of the version that took its place
 * @param words what it was about, as it stood then; empty for judgements that were made before
 *     words were kept
 * @param likely a place in the new version that is a little like it, when there is one
 */
public record Orphan(
    Judgement judgement,
    String document,
    String now,
    List<QuoteSelector> words,
    Optional<Span> likely) {

  /** Keeps the words unchangeable. */
  public Orphan {
    words = List.copyOf(words);
  }
}
