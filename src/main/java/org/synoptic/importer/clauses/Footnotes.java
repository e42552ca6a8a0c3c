package org.synoptic.importer.clauses;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes of a web page: two links that lead to one another, the mark in the text, which stays,
 * and the number before the note. A note is no clause.
 */
final class Footnotes {

  private static final int LONGEST_MARK = 8;

  private Footnotes() {}

  /**
   * Takes them out.
   *
   * @return how many there were
   */
  static int remove(Document page) {
    Map<String, Element> named = new HashMap<>();
    for (Element link : page.select("a[id],a[name]")) {
      named.putIfAbsent(link.attr("name"), link);
      named.putIfAbsent(link.id(), link);
    }
    int removed = 0;
    for (Element number : page.select("a[href^=#]")) {
      if (mark(number) && first(number)) {
        Element mark = other(named, number);
        boolean before = mark != null && mark(mark) && !first(mark);
        if (before) {
          block(number).remove();
          removed++;
        }
      }
    }
    return removed;
  }

  private static boolean mark(Element link) {
    String text = link.text().strip();
    return !text.isEmpty()
        && text.length() <= LONGEST_MARK
        && text.matches("[\\[(]?[\\d*†‡a-z]+[\\])]?");
  }

  /** The link that this one leads to and that leads back to it, or null. */
  private static @Nullable Element other(Map<String, Element> named, Element link) {
    Element there = named.get(link.attr("href").substring(1));
    if (there == null || there.equals(link)) {
      return null;
    }
    String back = there.attr("href");
    boolean leadsBack = back.startsWith("#") && link.equals(named.get(back.substring(1)));
    return leadsBack ? there : null;
  }

  /** Whether nothing stands before the link in its block. */
  private static boolean first(Element link) {
    return block(link).text().strip().startsWith(link.text().strip());
  }

  private static Element block(Element link) {
    Element block = link;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }
}
