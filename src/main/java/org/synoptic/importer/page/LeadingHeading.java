package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.OwnElements.Named;

/**
 * The heading of a lower rank that begins a page's running text: on pages without a headline of the
 * first rank, whose title only names the section, it is the headline.
 */
final class LeadingHeading {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
  private static final Set<String> TEXT = Set.of("p", "div", "td", "li", "section", "article");

  /** In characters: less running text than this has no headline. */
  private static final int ENOUGH = 250;

  /** In characters: a paragraph, be it a short one. */
  private static final int PARAGRAPH = 80;

  /** How far up the box is that holds the heading and its text. */
  private static final int LEVELS = 3;

  private LeadingHeading() {}

  /**
   * The heading, or nothing when running text stands above the first one.
   *
   * @param outlets names of the outlet in small letters
   */
  static Optional<String> of(List<Named> own, Set<String> outlets) {
    String heading = "";
    List<Element> around = List.of();
    int text = 0;
    for (Named named : own) {
      Element element = named.element();
      String words = element.ownText();
      if (HEADINGS.contains(element.normalName())) {
        String found = Kickers.without(element);
        heading = found.length() < 4 || outlets.contains(Words.plain(found)) ? "" : found;
        around =
            element.parents().stream().limit(LEVELS).takeWhile(box -> !box.nameIs("body")).toList();
        text = 0;
      } else if (TEXT.contains(element.normalName()) && words.length() >= PARAGRAPH) {
        text += words.length();
        if (heading.isEmpty() || text >= ENOUGH) {
          List<Element> box = around;
          return Optional.of(heading)
              .filter(found -> !found.isEmpty())
              .filter(found -> box.stream().anyMatch(element.parents()::contains));
        }
      }
    }
    return Optional.empty();
  }
}
