package org.synoptic.importer.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** Parts of a page that speak about other things than its article. */
final class PageParts {

  /** A label or a signature is shorter than this. */
  private static final int SHORT = 100;

  private PageParts() {}

  /** The short lines of a page outside links, in page order: labels, dates, signatures. */
  static List<String> labels(Document page) {
    Document copy = page.clone();
    copy.select("script,style,noscript,template,nav,footer,aside,select,option,button,iframe")
        .remove();
    return Blocks.of(copy.body()).stream()
        .map(Block::text)
        .filter(text -> text.length() < SHORT)
        .toList();
  }
}
