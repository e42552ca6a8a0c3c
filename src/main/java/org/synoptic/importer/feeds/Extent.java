package org.synoptic.importer.feeds;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Tells whether what a feed has of an article is all of it. */
final class Extent {

  /** In characters: what ends with dots and is longer is an article that ends with dots. */
  private static final int TEASER = 1500;

  /** In characters and paragraphs: a summary is shorter. */
  private static final int ARTICLE = 1200;

  private static final int PARAGRAPHS = 3;

  private static final Pattern CUT =
      Pattern.compile(
          "(?:\\[(?:…|\\.{3})]|…|\\.{3}|(?i:read (?:more|on)|continue reading|keep reading|full story|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto|lees verder|阅读全文)\\P{L}*)$");

  private Extent() {}

  /** Whether the content that a feed gives is cut off. */
  static boolean cut(String html) {
    String words = Jsoup.parse(html).text().strip();
    return words.isEmpty() || (words.length() < TEASER && CUT.matcher(words).find());
  }

  /** Whether a feed has the whole article in the place of its summary, as many do. */
  static boolean whole(Optional<String> summary) {
    if (summary.isEmpty() || cut(summary.get())) {
      return false;
    }
    Document page = Jsoup.parseBodyFragment(summary.get());
    return page.text().length() >= ARTICLE && page.select("p,br+br").size() >= PARAGRAPHS;
  }
}
