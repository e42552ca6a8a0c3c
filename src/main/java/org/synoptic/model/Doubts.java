package org.synoptic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which fields of a document's metadata are not certain. */
public final class Doubts {

  private static final int DAY = 10;

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
      case AUTHORS, MODIFIED, LANGUAGE, URL -> false;
    };
  }

  private static boolean disagree(Provenance provenance, Field field) {
    return provenance.answers(field).stream()
            .map(answer -> core(field, answer))
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** An answer without what two right answers may differ in. */
  private static String core(Field field, String answer) {
    String plain = answer.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return switch (field) {
      case PUBLISHED, MODIFIED -> plain.length() > DAY ? plain.substring(0, DAY) : plain;
      case LANGUAGE -> plain.split("[-_]", 2)[0];
      case TITLE, AUTHORS, OUTLET, URL -> plain;
    };
  }
}
