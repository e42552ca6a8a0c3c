package org.synoptic.ui.reader;

import java.util.Locale;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Words;

/** The glyph, word and style class that stand together for a value, so that none stands alone. */
public final class Signs {

  private Signs() {}

  /** The letter of a report's column: A for the first. */
  public static String letter(int report) {
    return String.valueOf((char) ('A' + report));
  }

  /** The style class of a relation. */
  public static String styleClass(Relation relation) {
    return "rel-" + lower(relation);
  }

  /** The sign of a relation. */
  public static String glyph(Relation relation) {
    return switch (relation) {
      case SAME -> "≡";
      case DIFFERS -> "≈";
      case CONFLICT -> "≠";
      case ONLY -> "◧";
    };
  }

  /** The word for a relation. */
  public static String word(Relation relation) {
    return Words.get("relation." + lower(relation));
  }

  /** Sign and word of a row: {@code ≠ speaker}, {@code ◨ only B}. */
  public static String row(ComparisonIndex index, Row row) {
    return switch (row.relation()) {
      case SAME, DIFFERS -> glyph(row.relation()) + " " + word(row.relation());
      case CONFLICT ->
          index.conflicts(row).stream()
              .findFirst()
              .map(conflict -> kind(conflict.kind()))
              .orElse(glyph(Relation.CONFLICT) + " " + word(Relation.CONFLICT));
      case ONLY -> only(row);
    };
  }

  private static String only(Row row) {
    int report =
        row.cells().stream()
            .filter(cell -> !cell.silent())
            .mapToInt(cell -> cell.report())
            .min()
            .orElse(0);
    return (report == 0 ? "◧ " : "◨ ") + Words.get("relation.only.in", letter(report));
  }

  /** Sign and word of a kind of conflict. */
  public static String kind(ConflictKind kind) {
    return "≠ " + Words.get("conflict." + lower(kind));
  }

  /** The word for how a claim treats a clause. */
  public static String kind(LinkKind kind) {
    return Words.get("link." + lower(kind));
  }

  /** The word for how a report treats a clause. */
  public static String status(CoverageStatus status) {
    return Words.get("coverage." + lower(status));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
