package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.OwnElements.Named;

/** The headings that a page prints, the weightiest first. */
final class Headings {

  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:headline|(?:entry|post|article|story|news|page|node|content) ?(?:title|headline|heading))\\b");
  private static final Pattern SMALL =
      Pattern.compile("\\b(?:sub ?(?:title|headline|heading)|teaser|caption|widget)\\b");
  private static final int MOST = 60;

  /** In characters. */
  private static final int LONGEST = 300;

  /**
   * A heading.
   *
   * @param text without a kicker
   * @param readings all that it may mean, see {@link Kickers#readings}
   * @param first whether it is of the first rank: the headline by microdata or level
   */
  record Heading(String text, List<String> readings, boolean first) {

    /** The words to print for one of the readings: whole headings go without their kicker. */
    String as(String reading) {
      return reading.length() > text.length() && reading.contains(text) ? text : reading;
    }
  }

  private Headings() {}

  /** The headings in order of weight; those that only name the outlet are left out. */
  static List<Heading> of(List<Named> own, Set<String> outlets) {
    List<Heading> found = new ArrayList<>();
    for (int rank = 0; rank < 5; rank++) {
      for (Named named : own) {
        if (named.size() < LONGEST && found.size() < MOST && rank(named) == rank) {
          String text = Kickers.without(named.element());
          if (text.length() > 1
              && text.length() < LONGEST
              && !outlets.contains(Words.plain(text))) {
            found.add(
                new Heading(
                    text, rank < 3 ? Kickers.readings(named.element()) : List.of(text), rank < 2));
          }
        }
      }
    }
    return found;
  }

  /** 0 for the weightiest; -1 for no heading. */
  private static int rank(Named named) {
    Element element = named.element();
    if (element.attr("itemprop").equals("headline")) {
      return 0;
    }
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return 1;
    }
    if (!element.nameIs("body")
        && !element.nameIs("article")
        && TITLED.matcher(named.names()).find()
        && !SMALL.matcher(named.names()).find()) {
      return 2;
    }
    return tag.equals("h2") ? 3 : tag.equals("h3") ? 4 : -1;
  }
}
