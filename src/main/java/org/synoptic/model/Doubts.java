package org.synoptic.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which fields of a document's metadata are not certain. */
public final class Doubts {

  private static final int DAY = 10;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Doubts() {}

  /**
   * The fields about which places of the capture disagree, and those that a document of its kind
   * should have and has not: a report its title, outlet and date, a policy its title.
   */
  public static List<Field> of(Document document) {
    List<Field> doubts = new ArrayList<>();
    for (Field field : Field.values()) {
      if (missing(document, field) || disagree(document.provenance(), field)) {
        doubts.add(field);
      }
    }
    return doubts;
  }

  private static boolean missing(Document document, Field field) {
    boolean report = document.kind() == DocumentKind.REPORT;
    Metadata metadata = document.metadata();
    return switch (field) {
      case TITLE -> metadata.title().isBlank();
      case OUTLET -> report && metadata.outlet().isEmpty();
      case PUBLISHED -> report && metadata.published().isEmpty();
      case AUTHORS, MODIFIED, LANGUAGE, URL, IDENTIFIER -> false;
    };
  }

  /** Whether some place says something that cannot go with what was taken. */
  private static boolean disagree(Provenance provenance, Field field) {
    List<String> answers = List.copyOf(provenance.answers(field));
    return answers.stream().skip(1).anyMatch(other -> !agree(field, answers.getFirst(), other));
  }

  /** Places put one thing in several ways: with the outlet behind it, with a time, in capitals. */
  private static boolean agree(Field field, String taken, String other) {
    return switch (field) {
      case PUBLISHED -> day(taken).equals(day(other));
      case AUTHORS -> words(taken).equals(words(other));
      case TITLE, OUTLET -> within(words(taken), words(other));
      case MODIFIED, LANGUAGE, URL, IDENTIFIER -> true;
    };
  }

  private static String day(String date) {
    return date.length() > DAY ? date.substring(0, DAY) : date;
  }

  /** Whether most words of the shorter answer are in the longer one. */
  private static boolean within(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() * 2 >= Math.min(one.size(), other.size());
  }

  private static Set<String> words(String answer) {
    Set<String> words = new HashSet<>(List.of(NO_WORD.split(answer.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
