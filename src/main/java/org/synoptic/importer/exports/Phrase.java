package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a line of an export reads: fixed words and placeholders, {@code {number} of {total}
 * DOCUMENTS}; {@code *} stands for anything or nothing. A placeholder takes as little as it can up
 * to the next fixed words, and is never tried again: the time is the length of the line times that
 * of the phrase, whatever anyone writes. That is why profiles have phrases and not regular
 * expressions.
 */
final class Phrase {

  /** Longer lines are running text. */
  private static final int LONGEST = 600;

  private static final int MOST_PARTS = 24;

  private final String written;
  private final List<PhrasePart> parts;

  private Phrase(String written, List<PhrasePart> parts) {
    this.written = written;
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException with a sentence for who wrote it
   */
  static Phrase of(String written) {
    String text = Spaces.single(written);
    List<PhrasePart> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int next = nextPlaceholder(text, at);
      if (next > at) {
        parts.add(new PhrasePart.Fixed(text.substring(at, next)));
      }
      if (next < text.length()) {
        boolean star = text.charAt(next) == '*';
        int end = star ? next : text.indexOf('}', next);
        if (end < 0) {
          throw new IllegalArgumentException("a { has no } behind it: " + written);
        }
        add(parts, new Placeholder(star ? "" : text.substring(next + 1, end).strip()), written);
        at = end + 1;
      } else {
        at = next;
      }
    }
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("a phrase has 1 to " + MOST_PARTS + " parts: " + written);
    }
    if (parts.stream().noneMatch(part -> part instanceof PhrasePart.Fixed)) {
      throw new IllegalArgumentException("a phrase needs words of its own: " + written);
    }
    return new Phrase(text, parts);
  }

  private static int nextPlaceholder(String text, int from) {
    int brace = text.indexOf('{', from);
    int star = text.indexOf('*', from);
    int next = brace < 0 ? star : star < 0 ? brace : Math.min(brace, star);
    return next < 0 ? text.length() : next;
  }

  private static void add(List<PhrasePart> parts, Placeholder placeholder, String written) {
    if (!parts.isEmpty() && parts.getLast() instanceof Placeholder) {
      throw new IllegalArgumentException(
          "two placeholders need a word or sign between them: " + written);
    }
    parts.add(placeholder);
  }

  /** What the placeholders stand for, when the whole line reads so. */
  Optional<Map<String, String>> match(String line) {
    if (line.isEmpty() || line.length() > LONGEST || !begins(line)) {
      return Optional.empty();
    }
    Map<String, String> found = new LinkedHashMap<>();
    String text = Spaces.single(line);
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      switch (parts.get(i)) {
        case PhrasePart.Fixed fixed -> {
          if (!text.regionMatches(true, at, fixed.words(), 0, fixed.words().length())) {
            return Optional.empty();
          }
          at += fixed.words().length();
        }
        case Placeholder placeholder -> {
          int end = end(text, at, i + 1);
          if (end < 0 || !placeholder.takes(text.substring(at, end).strip())) {
            return Optional.empty();
          }
          found.put(placeholder.name(), text.substring(at, end).strip());
          at = end;
        }
      }
    }
    return at == text.length() ? Optional.of(found) : Optional.empty();
  }

  /** A cheap look at both ends, which most lines fail. */
  private boolean begins(String line) {
    if (parts.getLast() instanceof PhrasePart.Fixed(String words)
        && !line.regionMatches(true, line.length() - words.length(), words, 0, words.length())) {
      return false;
    }
    if (parts.getFirst() instanceof PhrasePart.Fixed fixed) {
      int space = fixed.words().indexOf(' ');
      int word = space < 0 ? fixed.words().length() : space;
      return line.regionMatches(true, 0, fixed.words(), 0, word);
    }
    return !(parts.getFirst() instanceof Placeholder(String name) && name.equals("number"))
        || Character.isDigit(line.charAt(0));
  }

  /** Where the fixed words of the next part begin, or the end of the line; -1 for nowhere. */
  private int end(String text, int from, int next) {
    if (next == parts.size()) {
      return text.length();
    }
    String words = ((PhrasePart.Fixed) parts.get(next)).words();
    int last = text.length() - words.length();
    if (next == parts.size() - 1) {
      return last >= from && text.regionMatches(true, last, words, 0, words.length()) ? last : -1;
    }
    for (int at = from; at <= last; at++) {
      if (text.regionMatches(true, at, words, 0, words.length())) {
        return at;
      }
    }
    return -1;
  }

  /** The longest fixed words, for a quick look whether a file can have it. */
  String words() {
    String longest = "";
    for (PhrasePart part : parts) {
      if (part instanceof PhrasePart.Fixed(String words)
          && words.strip().length() > longest.length()) {
        longest = words.strip();
      }
    }
    return longest;
  }

  @Override
  public String toString() {
    return written;
  }
}
