package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Where a page was published, as it says itself or as the program that saved it noted. */
final class PageAddress {

  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel~=(?i)^canonical$]");

  private PageAddress() {}

  /** The answers, the most trusted first. */
  static List<Found> of(Document page, MetaTags meta, LinkedData linked) {
    List<Found> found = new ArrayList<>();
    page.select(CANONICAL)
        .forEach(link -> add(found, "canonical link", Optional.of(link.attr("href"))));
    add(found, "meta tag og:url", meta.first("og:url"));
    add(found, "JSON-LD", linked.field("url"));
    add(found, "JSON-LD", linked.field("mainEntityOfPage"));
    SavedPage.of(page).ifPresent(saved -> add(found, saved.where(), saved.address()));
    return found;
  }

  private static void add(List<Found> found, String where, Optional<String> address) {
    address
        .map(String::strip)
        .map(ArchiveMarks::original)
        .filter(value -> value.matches("https?://[^\\s]{1,2000}"))
        .ifPresent(value -> found.add(new Found(where, value)));
  }
}
