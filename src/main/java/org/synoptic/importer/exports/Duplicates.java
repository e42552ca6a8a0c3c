package org.synoptic.importer.exports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.synoptic.importer.kit.Words;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;

/** Finds articles that a file has twice: the same number of the database, or the same words. */
final class Duplicates {

  private static final int TOO_SHORT = 20;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The article, marked when an earlier one was the same. */
  Article marked(Article article) {
    int other = article.number();
    String id = article.id().toLowerCase(Locale.ROOT);
    if (!id.isEmpty()) {
      other = Math.min(other, earlier("id " + id, article.number()));
    }
    Document document = article.document();
    if (document.text().length() > TOO_SHORT) {
      String words =
          ContentId.of(
              Words.plain(document.metadata().title()),
              document.metadata().outlet().orElse(""),
              document.metadata().published().orElse(""),
              document.text());
      other = Math.min(other, earlier("text " + words, article.number()));
    }
    return other == article.number() ? article : article.repeating(other);
  }

  private int earlier(String key, int number) {
    Integer before = seen.putIfAbsent(key, number);
    return before == null ? number : before;
  }
}
