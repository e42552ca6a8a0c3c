package org.synoptic.importer.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Parts of a page that speak about other things than its article. */
final class PageParts {

  /** A label or a signature is shorter than this. */
  static final int SHORT = 100;

  private static final Set<String> FURNITURE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "select",
          "option",
          "button",
          "iframe");

  private PageParts() {}

  /** Whether a line is a label, a date or a signature by its length. */
  static boolean label(String line) {
    return line.length() < SHORT;
  }

  /** The lines of a page outside its furniture, in page order. */
  static List<String> lines(Document page) {
    return Blocks.without(FURNITURE, page.body()).stream().map(Block::text).toList();
  }
}
