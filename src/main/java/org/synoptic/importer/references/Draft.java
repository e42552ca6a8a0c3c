package org.synoptic.importer.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Dates;

/** A reference while its file is read. */
final class Draft {

  private static final Pattern DOI =
      Pattern.compile("(?i)^(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)");
  private static final Pattern PARTIAL = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2}))?[-/]*");

  String type = "";
  String title = "";
  String outlet = "";
  String issued = "";
  String url = "";
  String doi = "";
  String note = "";
  final List<String> authors = new ArrayList<>();

  boolean empty() {
    return title.isBlank() && url.isBlank() && doi.isBlank();
  }

  Reference reference(int number) {
    return new Reference(
        number,
        type.strip(),
        title.strip().replaceAll("\\s+", " "),
        authors.stream().map(Draft::name).filter(name -> !name.isEmpty()).toList(),
        present(outlet),
        date(issued),
        present(url).filter(address -> address.matches("(?i)https?://\\S+")),
        present(DOI.matcher(doi.strip()).replaceFirst("").toLowerCase(Locale.ROOT)),
        note.strip());
  }

  /** A day, or a month or a year where no more is said; nothing for a day that does not exist. */
  static Optional<String> date(String words) {
    String text = words.strip();
    var partial = PARTIAL.matcher(text);
    if (partial.matches()) {
      int month = partial.group(2) == null ? 0 : Integer.parseInt(partial.group(2));
      return month > 12
          ? Optional.empty()
          : Optional.of(partial.group(1) + (month == 0 ? "" : "-%02d".formatted(month)));
    }
    return Dates.find(text).map(date -> date.substring(0, 10));
  }

  /** {@code Miller, Ada} is {@code Ada Miller}. */
  private static String name(String written) {
    String[] parts = written.strip().replaceAll("\\s+", " ").split("\\s*,\\s*", 2);
    return parts.length == 2 ? (parts[1] + " " + parts[0]).strip() : parts[0];
  }

  private static Optional<String> present(String value) {
    return Optional.of(value.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
  }
}
