package org.synoptic.importer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What the Wayback Machine adds to the pages that it keeps: its bar, and itself to addresses. */
final class ArchiveMarks {

  private static final Evaluator BAR =
      Selector.evaluatorOf("#wm-ipp-base,#wm-ipp,#wm-ipp-print,#donato");
  private static final Pattern ADDRESS =
      Pattern.compile("^https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(?=https?://)");

  private ArchiveMarks() {}

  /** Takes the bar out, which tells the day of the copy and not of the page. */
  static void remove(Document page) {
    page.select(BAR).remove();
  }

  /** The address that a page had before it was archived. */
  static String original(String address) {
    return ADDRESS.matcher(address).replaceFirst("");
  }
}
