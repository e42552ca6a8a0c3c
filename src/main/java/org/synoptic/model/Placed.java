package org.synoptic.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text with the words that stand there, as the value of a judgement: {@code 120-188
 * the words}.
 *
 * @param span where they stand
 * @param words what stands there, verbatim
 */
public record Placed(Span span, String words) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9}) (.*)", Pattern.DOTALL);

  /** A place in a text. */
  public static Placed of(String text, Span span) {
    return new Placed(span, span.of(text));
  }

  /** The place that a value stands for; empty when it has another form. */
  public static Optional<Placed> read(String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(form.group(1));
    int end = Integer.parseInt(form.group(2));
    return start < end
        ? Optional.of(new Placed(new Span(start, end), form.group(3)))
        : Optional.empty();
  }

  /** The value of a judgement. */
  public String value() {
    return span.start() + "-" + span.end() + " " + words;
  }
}
