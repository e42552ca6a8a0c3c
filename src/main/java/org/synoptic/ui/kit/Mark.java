package org.synoptic.ui.kit;

import java.util.Comparator;
import java.util.List;
import org.synoptic.model.Span;

/**
 * Words that stand out in a text. Marks may overlap; a later one lies on top.
 *
 * @param span where the words stand, in the text that is shown
 * @param style how they look: {@code hit}, {@code current}, {@code claim}, {@code quote}, {@code
 *     agree}, {@code differ}, {@code conflict}, {@code only}, {@code picked}; style class {@code
 *     mark-…} for the ground, {@code run-…} for the words
 */
public record Mark(Span span, String style) {

  private static final Comparator<Span> BY_PLACE = Comparator.naturalOrder();

  /** Marks of one style. */
  public static List<Mark> all(List<Span> spans, String style) {
    return spans.stream().sorted(BY_PLACE).map(span -> new Mark(span, style)).toList();
  }

  /** The part of the marks that lies in a piece of the text, counted from the piece's start. */
  public static List<Mark> within(List<Mark> marks, Span piece) {
    return marks.stream()
        .filter(mark -> mark.span.overlaps(piece))
        .map(mark ->
            new Mark(
                new Span(
                    Math.max(mark.span.start(), piece.start()) - piece.start(),
                    Math.min(mark.span.end(), piece.end()) - piece.start()),
                mark.style))
        .toList();
  }
}
