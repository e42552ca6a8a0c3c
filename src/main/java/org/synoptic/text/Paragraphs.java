package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/** Cuts a text at its blank lines. */
public final class Paragraphs {

  private static final Pattern BLANK = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");

  private Paragraphs() {}

  /** The paragraphs in order, without white space at their ends; none is empty. */
  public static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    Matcher blank = BLANK.matcher(text);
    int from = 0;
    while (blank.find()) {
      add(found, text, from, blank.start());
      from = blank.end();
    }
    add(found, text, from, text.length());
    return found;
  }

  private static void add(List<Span> found, String text, int from, int to) {
    Span span = new Span(from, to).trim(text);
    if (!span.isEmpty()) {
      found.add(span);
    }
  }
}
