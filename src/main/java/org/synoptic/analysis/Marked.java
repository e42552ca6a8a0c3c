package org.synoptic.analysis;

import org.synoptic.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span with its marks
 * @param closed whether a closing mark was found; without one the words run to the end of the
 *     paragraph
 * @param continued whether the same speech goes on in the next paragraph, which opens with a mark
 *     again
 */
record Marked(Span span, boolean closed, boolean continued) {}
