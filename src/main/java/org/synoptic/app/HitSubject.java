package org.synoptic.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * A hit of a search as the subject of a judgement: {@code hit/START-END@DOCUMENT}. It is the place
 * that is judged, so the decision holds for every query that finds it.
 *
 * @param document id of the document
 * @param span where the hit stands
 */
record HitSubject(String document, Span span) {

  private static final Pattern FORM = Pattern.compile("hit/(\\d{1,9})-(\\d{1,9})@(.+)");

  /** The subject of a hit. */
  static String of(String document, Span span) {
    return "hit/" + span.start() + "-" + span.end() + "@" + document;
  }

  /** The hit of a subject; empty when it is about something else. */
  static Optional<HitSubject> read(String subject) {
    Matcher hit = FORM.matcher(subject);
    if (!hit.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(hit.group(1));
    int end = Integer.parseInt(hit.group(2));
    return end < start
        ? Optional.empty()
        : Optional.of(new HitSubject(hit.group(3), new Span(start, end)));
  }
}
