package org.synoptic.importer.feeds;

import java.util.List;
import java.util.Optional;

/**
 * One article as a feed lists it.
 *
 * @param title in plain words; empty when it has none
 * @param authors the persons who signed it; a desk or agency only where no person did
 * @param published ISO 8601: a date and time with offset, or as much of it as is known
 * @param modified ISO 8601, as {@code published}
 * @param address where the article is
 * @param content the whole article as HTML; empty when the feed only has a summary of it, or
 *     nothing
 * @param summary what the feed has in place of the article, as HTML
 */
public record FeedEntry(
    String title,
    List<String> authors,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> address,
    Optional<String> content,
    Optional<String> summary) {

  /** Keeps the list unchangeable. */
  public FeedEntry {
    authors = List.copyOf(authors);
  }
}
