package org.synoptic.importer.references;

import org.synoptic.importer.kit.Dates;

/** Dates that come in parts, with the month as a name or a number. */
final class Monthly {

  private Monthly() {}

  /** As much of an ISO date as the parts give. */
  static String date(String year, String month, String day) {
    if (month.matches("\\d{1,2}")) {
      return day.matches("\\d{1,2}")
          ? "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day))
          : year + "-" + month;
    }
    boolean known = day.matches("\\d{1,2}");
    return Dates.find((known ? day : "1") + " " + month + " " + year)
        .map(date -> known ? date.substring(0, 10) : date.substring(0, 7))
        .orElse(year);
  }
}
