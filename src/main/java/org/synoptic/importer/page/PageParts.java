package org.synoptic.importer.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parts of a page that speak about other things than its article. */
final class PageParts {

  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:comments?|commentlist|related|sidebar|side bar|widget|recommended|most read|popular|teasers?|footer|latest|trending|recent)\\b");

  /** A label or a signature is shorter than this. */
  private static final int SHORT = 100;

  private PageParts() {}

  /** Whether an element stands among comments, related links or in a side bar. */
  static boolean beside(Element element) {
    for (Element above = element; above != null && !above.nameIs("body"); above = above.parent()) {
      if (above.nameIs("aside") || above.nameIs("footer") || above.nameIs("nav")) {
        return true;
      }
      if (!above.nameIs("article")
          && !above.nameIs("main")
          && BESIDE.matcher(ElementNames.of(above)).find()) {
        return true;
      }
    }
    return false;
  }

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
