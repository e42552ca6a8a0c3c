package org.synoptic.model;

import java.util.List;
import org.synoptic.model.search.FoundBy;

/**
 * A document that matches a search.
 *
 * @param document its id
 * @param score higher is better; comparable within one answer only
 * @param metadata what is known about it
 * @param snippets passages that show the match, in reading order
 * @param ranges every match in the canonical text, in order
 * @param by why it was found
 */
public record Hit(
    String document,
    double score,
    Metadata metadata,
    List<Snippet> snippets,
    List<Span> ranges,
    FoundBy by) {

  /** A hit of which nobody says why it was found. */
  public Hit(
      String document, double score, Metadata metadata, List<Snippet> snippets, List<Span> ranges) {
    this(document, score, metadata, snippets, ranges, FoundBy.UNSAID);
  }

  /** Keeps the lists unchangeable. */
  public Hit {
    snippets = List.copyOf(snippets);
    ranges = List.copyOf(ranges);
  }

  /**
   * A passage that shows a match.
   *
   * @param span where it stands in the canonical text
   * @param text its words
   * @param marks the matches within {@code text}
   */
  public record Snippet(Span span, String text, List<Span> marks) {

    /** Keeps the marks unchangeable. */
    public Snippet {
      marks = List.copyOf(marks);
    }
  }
}
