package org.synoptic.app;

import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.importer.exports.Article;
import org.synoptic.importer.exports.Split;
import org.synoptic.model.Document;
import org.synoptic.text.Terms;

/** Exports as a preview shows them. */
final class Previews {

  /** So much of an article's beginning and end is shown, in code units. */
  private static final int SHOWN = 80;

  private Previews() {}

  /** The preview of an export. */
  static ExportPreview of(String source, Split split, List<String> profiles) {
    return new ExportPreview(
        source,
        split.profile(),
        profiles,
        split.announced(),
        split.articles().stream().map(Previews::head).toList(),
        split.unclear().stream().map(Previews::words).toList(),
        split.leftovers().stream()
            .filter(leftover -> !leftover.known())
            .map(leftover ->
                new ExportPreview.Outside(leftover.fromLine(), leftover.toLine(), leftover.words()))
            .toList());
  }

  private static ExportPreview.Head head(Article article) {
    Document document = article.document();
    String line = document.text().lines().collect(Collectors.joining(" "));
    return new ExportPreview.Head(
        article.number(),
        article.fromLine(),
        article.toLine(),
        document.metadata().title(),
        document.metadata().outlet(),
        document.metadata().published(),
        Terms.all(document.text()).size(),
        line.substring(0, Math.min(SHOWN, line.length())),
        line.substring(Math.max(0, line.length() - SHOWN)),
        article.doubts(),
        article.duplicateOf());
  }

  private static String words(Split.Unclear unclear) {
    String where = unclear.line() == 0 ? "" : "line " + unclear.line() + ": ";
    return where + unclear.reason();
  }
}
