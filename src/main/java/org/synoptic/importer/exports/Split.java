package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * An export cut into its articles: what a preview shows and an import takes.
 *
 * @param profile the name of the profile that it was cut by
 * @param articles all that were found, in their order; those that repeat another are among them
 * @param unclear what a person should look at
 * @param leftovers lines that are in no article
 * @param announced how many articles the file says that it has
 * @param mediaType what the file was: {@code text/plain}, {@code text/html}, {@code text/rtf}
 */
public record Split(
    String profile,
    List<Article> articles,
    List<Unclear> unclear,
    List<Leftover> leftovers,
    OptionalInt announced,
    String mediaType) {

  /** Keeps the lists unchangeable. */
  public Split {
    articles = List.copyOf(articles);
    unclear = List.copyOf(unclear);
    leftovers = List.copyOf(leftovers);
  }

  /**
   * Something to look at.
   *
   * @param article the number of the article, or 0 for the whole file
   * @param line the line of the file, from 1; 0 for the whole file
   * @param reason in words for the reader
   */
  public record Unclear(int article, int line, String reason) {}

  /**
   * Lines that are in no article.
   *
   * @param fromLine the first, from 1
   * @param toLine the last
   * @param known whether the profile knows them: a cover, a table of contents, a search summary
   * @param words how they begin
   */
  public record Leftover(int fromLine, int toLine, boolean known, String words) {}

  /** The articles to be imported: all but those that repeat another of the file. */
  public List<Article> kept() {
    return articles.stream().filter(article -> article.duplicateOf() == 0).toList();
  }

  /** How many repeat another. */
  public int duplicates() {
    return articles.size() - kept().size();
  }

  /** The outcome in one line, for a list of imported files. */
  public String summary() {
    return "%s: %s%d found, %d kept, %d duplicate, %d unclear"
        .formatted(
            profile,
            announced.isPresent() ? announced.getAsInt() + " announced, " : "",
            articles.size(),
            kept().size(),
            duplicates(),
            articles.stream().filter(article -> !article.doubts().isEmpty()).count());
  }

  /** The same, of a file of which more is known. */
  Split of(String type, List<String> warnings) {
    List<Unclear> all = new ArrayList<>(unclear);
    warnings.forEach(warning -> all.add(new Unclear(0, 0, warning)));
    return new Split(profile, articles, all, leftovers, announced, type);
  }
}
