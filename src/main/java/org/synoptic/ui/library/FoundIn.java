package org.synoptic.ui.library;

import java.util.Map;
import org.synoptic.ui.kit.Words;

/** What the places of a page are called in which a field of its metadata was found. */
final class FoundIn {

  /** The message for each place. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("JSON-LD", "where.json-ld"),
          Map.entry("microdata", "where.microdata"),
          Map.entry("hCard", "where.hcard"),
          Map.entry("address", "where.address"),
          Map.entry("heading", "where.heading"),
          Map.entry("page title", "where.page-title"),
          Map.entry("canonical link", "where.canonical-link"),
          Map.entry("visible date", "where.visible-date"),
          Map.entry("html tag", "where.html-tag"),
          Map.entry("byline", "where.byline"),
          Map.entry("signature", "where.signature"),
          Map.entry("author name", "where.author-name"),
          Map.entry("profile link", "where.profile-link"),
          Map.entry("author box", "where.author-box"),
          Map.entry("time element", "where.time-element"),
          Map.entry("author link", "where.author-link"),
          Map.entry("date by the headline", "where.date-by-the-headline"),
          Map.entry("words of the text", "where.words-of-the-text"),
          Map.entry("date of a change", "where.date-of-a-change"),
          Map.entry("author address", "where.author-address"),
          Map.entry("note of the agency", "where.note-of-the-agency"),
          Map.entry("address of the saved page", "where.address-of-the-saved-page"),
          Map.entry("first words", "where.first-words"),
          Map.entry("text", "where.text"),
          Map.entry("feed", "where.feed"),
          Map.entry("reference", "where.reference"),
          Map.entry("document", "where.document"));

  private static final String META_TAG = "meta tag ";

  private FoundIn() {}

  /** The words for a place; its own name where there are none, such as a field of an export. */
  static String name(String where) {
    if (where.startsWith(META_TAG)) {
      return Words.get("where.meta-tag", where.substring(META_TAG.length()));
    }
    String key = NAMES.get(where);
    return key == null ? where : Words.get(key);
  }
}
