package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.synoptic.app.ExportPreview;

/** The preview of an export: three articles, one of them twice and one without a date. */
final class SampleExport {

  private SampleExport() {}

  /** Two profiles for what ends in {@code .export}; nothing else is one. */
  static Optional<ExportPreview> preview(String source, Optional<String> profile) {
    ExportPreview.Head first =
        new ExportPreview.Head(
            1,
            4,
            40,
            "River toll to pay for flood walls",
            Optional.of("Northern Courier"),
            Optional.of("2031-04-02"),
            60,
            "The river board will charge",
            "move to the road.",
            List.of(),
            0);
    ExportPreview.Head second =
        new ExportPreview.Head(
            2,
            43,
            60,
            "",
            Optional.empty(),
            Optional.empty(),
            12,
            "Every barge",
            "to the road.",
            List.of("No date was found."),
            0);
    ExportPreview.Head third =
        new ExportPreview.Head(
            3,
            61,
            97,
            "River toll to pay for flood walls",
            Optional.of("Northern Courier"),
            Optional.of("2031-04-02"),
            60,
            "The river board will charge",
            "move to the road.",
            List.of(),
            1);
    return source.endsWith(".export")
        ? Optional.of(
            new ExportPreview(
                source,
                profile.orElse("Factiva"),
                List.of("Factiva", "Nexis Uni"),
                OptionalInt.of(4),
                List.of(first, second, third),
                List.of("The file says it has 4 articles, and 3 were found."),
                List.of(new ExportPreview.Outside(41, 42, "See also: the harbour"))))
        : Optional.empty();
  }
}
