package org.synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/** Where the stops of a sentence end, and where the marks end that close with it. */
final class Closings {

  private static final Pattern SPACED_STOPS = Pattern.compile("(?:\\s\\.(?!\\.)){1,20}");

  /** A stop at the word and three more: the sentence ends, the next begins with an omission. */
  private static final Pattern OMISSION = Pattern.compile("(?:\\s\\.){3}\\s+\\p{Lu}");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<=\\p{Ll}{3}\\.)\\d{1,2}(?=\\s+\\p{Lu})|\\s?\\[(?:\\d{1,3}|…|\\.{3})](?=\\s|$)|\\s\\)");

  private Closings() {}

  /** Behind the last of the stops that begin at a place. */
  static int stops(String text, Span rest, int at) {
    int end = at + 1;
    while (end < rest.end() && Marks.stop(text.charAt(end))) {
      end++;
    }
    Matcher spaced = SPACED_STOPS.matcher(text).region(end, rest.end());
    if (text.charAt(at) != '.' || !spaced.lookingAt()) {
      return end;
    }
    boolean atWord = !Marks.blank(text.charAt(at - 1));
    boolean omission = atWord && OMISSION.matcher(text).region(end, rest.end()).lookingAt();
    return omission ? end : spaced.end();
  }

  /** Behind the quotation marks, brackets and the note that close with the stops before a place. */
  static int marks(String text, Span rest, int stops) {
    int end = stops;
    while (end < rest.end() && closes(text, rest, end)) {
      end++;
    }
    Matcher note = NOTE.matcher(text).region(end, rest.end()).useTransparentBounds(true);
    return note.lookingAt() ? note.end() : end;
  }

  /** Whether a mark closes what stands before; one with a letter right behind it may open. */
  private static boolean closes(String text, Span rest, int at) {
    char c = text.charAt(at);
    boolean letterBehind = at + 1 < rest.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (c) {
      case '“', '‘', '"', '\'' -> !letterBehind;
      default -> Marks.closes(c);
    };
  }
}
