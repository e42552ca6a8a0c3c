package org.synoptic.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contractions and possessives: how the word is written in full, and where it falls into two.
 * Scraping loses apostrophes, so forms without one are known too where they are no other word.
 */
final class Apostrophes {

  private static final Map<String, String> RESTORED =
      Map.ofEntries(
          Map.entry("dont", "don't"),
          Map.entry("didnt", "didn't"),
          Map.entry("doesnt", "doesn't"),
          Map.entry("isnt", "isn't"),
          Map.entry("arent", "aren't"),
          Map.entry("wasnt", "wasn't"),
          Map.entry("werent", "weren't"),
          Map.entry("hasnt", "hasn't"),
          Map.entry("havent", "haven't"),
          Map.entry("hadnt", "hadn't"),
          Map.entry("couldnt", "couldn't"),
          Map.entry("wouldnt", "wouldn't"),
          Map.entry("shouldnt", "shouldn't"),
          Map.entry("mustnt", "mustn't"),
          Map.entry("wont", "won't"),
          Map.entry("cant", "can't"),
          Map.entry("im", "I'm"),
          Map.entry("ive", "I've"),
          Map.entry("youre", "you're"),
          Map.entry("youve", "you've"),
          Map.entry("theyre", "they're"),
          Map.entry("theyve", "they've"),
          Map.entry("weve", "we've"),
          Map.entry("thats", "that's"),
          Map.entry("theres", "there's"),
          Map.entry("whats", "what's"));

  /** The second part of a contraction, with the apostrophe or without. */
  private static final Pattern SECOND =
      Pattern.compile("(?i)(n['’]?t|['’]?(?:s|m|ll|re|ve|d)|['’]|not|na)$");

  private Apostrophes() {}

  /** The word with its lost apostrophe; itself if it lost none. */
  static String restore(String word) {
    String full = RESTORED.get(word.toLowerCase(Locale.ROOT));
    if (full == null) {
      return word;
    }
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(full.charAt(0)) + full.substring(1)
        : full;
  }

  /** Where the second part of a contraction or possessive begins, or -1. */
  static int cut(String word) {
    Matcher second = SECOND.matcher(word);
    return second.find() && second.start() > 0 ? second.start() : -1;
  }

  /** Whether a word ends in an apostrophe, or in one and an s. */
  static boolean possessive(String word) {
    int length = word.length();
    return length > 2
        && (word.endsWith("'s") || word.endsWith("'S") || word.endsWith("s'"))
        && Character.isLetter(word.charAt(0));
  }

  /** The tag of who owns, where the model took the possessive for something else. */
  static String owner(String word, String tag) {
    return switch (tag) {
      case "NOUN", "PROPN", "PRON" -> tag;
      default -> Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
    };
  }
}
