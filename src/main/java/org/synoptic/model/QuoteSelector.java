package org.synoptic.model;

/**
 * A place in a text by its words and those around it, so that it is found again in another version
 * of the text (W3C Web Annotation, {@code TextQuoteSelector} and {@code TextPositionSelector}).
 *
 * @param document id of the document
 * @param span where it stood
 * @param exact the words
 * @param prefix up to 32 code units before them
 * @param suffix up to 32 code units after them
 */
public record QuoteSelector(
    String document, Span span, String exact, String prefix, String suffix) {

  /** How much is kept on either side, in code units. */
  public static final int CONTEXT = 32;

  /**
   * The selector of a place.
   *
   * @throws IndexOutOfBoundsException when the span is not of this text
   */
  public static QuoteSelector of(String document, String text, Span span) {
    return new QuoteSelector(
        document,
        span,
        span.of(text),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }
}
