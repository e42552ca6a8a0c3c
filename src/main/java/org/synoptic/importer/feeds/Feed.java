package org.synoptic.importer.feeds;

import java.util.List;
import java.util.Optional;

/**
 * A feed: what an outlet lists as its newest articles.
 *
 * @param title in plain words; empty when it has none
 * @param address of the site that it is about
 * @param language BCP 47 tag, as the feed tells
 * @param entries in the order of the feed
 * @param warnings where the feed was not as it should be, in words for the reader
 */
public record Feed(
    String title,
    Optional<String> address,
    Optional<String> language,
    List<FeedEntry> entries,
    List<String> warnings) {

  /** Keeps the lists unchangeable. */
  public Feed {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }
}
