package org.synoptic.model.search;

import java.util.List;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;

/**
 * A judgement whose words match a query.
 *
 * @param judgement the judgement, in force
 * @param text its value and reason as one line
 * @param marks the matches within {@code text}
 */
public record Noted(Judgement judgement, String text, List<Span> marks) {

  /** Keeps the marks unchangeable. */
  public Noted {
    marks = List.copyOf(marks);
  }
}
