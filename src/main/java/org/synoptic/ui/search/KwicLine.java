package org.synoptic.ui.search;

import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

/**
 * One hit with the words around it.
 *
 * @param document id of the document it is in
 * @param metadata what is known about that
 * @param span where the hit stands
 * @param left the words before
 * @param hit the words that match
 * @param right the words behind
 * @param position how far into the text it is, 0 to 1
 */
record KwicLine(
    String document,
    Metadata metadata,
    Span span,
    String left,
    String hit,
    String right,
    double position) {

  /** The subject of the judgement that strikes it out. */
  String subject() {
    return "hit/" + span.start() + "-" + span.end() + "@" + document;
  }

  /** What it says when read aloud. */
  String spoken() {
    return left + " " + hit + " " + right;
  }
}
