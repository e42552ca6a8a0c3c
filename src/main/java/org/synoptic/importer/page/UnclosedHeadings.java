package org.synoptic.importer.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Headings that nobody closed, so that the parser put all that follows into them. */
final class UnclosedHeadings {

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1,h2,h3,h4,h5,h6");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "ul", "ol", "table", "blockquote", "section", "article", "figure");

  private UnclosedHeadings() {}

  /** Closes each heading before its first paragraph; what stood in it then follows it. */
  static void close(Document page) {
    for (Element heading : page.select(HEADINGS)) {
      for (Element child : heading.children()) {
        if (BLOCKS.contains(child.normalName()) && child.hasText() && !leading(heading, child)) {
          moveOut(heading, child);
          break;
        }
      }
    }
  }

  /** A block that holds the heading's own words stays in it. */
  private static boolean leading(Element heading, Element child) {
    return heading.text().startsWith(child.text());
  }

  private static void moveOut(Element heading, Element first) {
    List<Node> all = heading.childNodes();
    List<Node> moved = List.copyOf(all.subList(first.siblingIndex(), all.size()));
    Node after = heading;
    for (Node node : moved) {
      after.after(node);
      after = node;
    }
  }
}
