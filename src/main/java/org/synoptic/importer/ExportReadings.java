package org.synoptic.importer;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.exports.Article;
import org.synoptic.importer.exports.Split;
import org.synoptic.model.Problem;

/** The outcome for each article of an export, so that none disappears without one. */
final class ExportReadings {

  private ExportReadings() {}

  static List<Reading> of(String name, Split split) {
    List<Reading> readings = new ArrayList<>();
    for (Article article : split.articles()) {
      readings.add(
          article.duplicateOf() == 0
              ? new Reading.Read(article.document(), split.mediaType(), article.part())
              : new Reading.Unreadable(
                  new Problem(
                      "duplicate",
                      "Article %d of %s is the same as its article %d."
                          .formatted(article.number(), name, article.duplicateOf())),
                  article.part()));
    }
    for (Split.Unclear unclear : split.unclear()) {
      if (unclear.article() == 0 && unclear.line() > 0) {
        readings.add(
            new Reading.Unreadable(
                new Problem(
                    "unclear",
                    "Line %d of %s: %s.".formatted(unclear.line(), name, unclear.reason())),
                "line " + unclear.line()));
      }
    }
    return readings;
  }
}
