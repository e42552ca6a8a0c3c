package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.OwnElements.Named;

/** The headings that a page prints, the weightiest first. */
final class Headings {

  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:headline|(?:entry|post|article|story|news|page|node|content)"
              + " ?(?:title|headline|heading))\\b");
  private static final Pattern SMALL =
      Pattern.compile("\\b(?:sub ?(?:title|headline|heading)|teaser|caption|widget)\\b");
  private static final Pattern KICKER =
      Pattern.compile(
          "\\b(?:strapline|kicker|overline|roofline|dachzeile|eyebrow|site ?title|site ?name|logo)\\b");
  private static final Evaluator FIRST = Selector.evaluatorOf("h1");
  private static final int MOST = 60;
  private static final int RANKS = 5;

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
    List<List<Named>> ranked =
        Stream.generate(() -> (List<Named>) new ArrayList<Named>()).limit(RANKS).toList();
    for (Named named : own) {
      int rank = named.size() < LONGEST ? rank(named) : -1;
      if (rank >= 0) {
        ranked.get(rank).add(named);
      }
    }
    List<Heading> found = new ArrayList<>();
    for (int rank = 0; rank < RANKS; rank++) {
      for (Named named : ranked.get(rank)) {
        if (found.size() < MOST) {
          add(named.element(), rank, outlets, found);
        }
      }
    }
    return found;
  }

  /** The only heading of the first level, when it is no kicker and not the outlet's name. */
  static Optional<Heading> sole(Document page, Set<String> outlets) {
    List<Element> first = page.select(FIRST);
    List<Heading> found = new ArrayList<>();
    if (first.size() == 1 && !KICKER.matcher(ElementNames.of(first.getFirst())).find()) {
      add(first.getFirst(), 1, outlets, found);
    }
    return found.stream().findFirst();
  }

  private static void add(Element element, int rank, Set<String> outlets, List<Heading> found) {
    String text = Kickers.without(element);
    if (text.length() > 1 && text.length() < LONGEST && !outlets.contains(Words.plain(text))) {
      List<String> readings = rank < 3 ? Kickers.readings(element) : List.of(text);
      found.add(new Heading(text, readings, rank < 2));
    }
  }

  /** 0 for the weightiest; -1 for no heading. */
  private static int rank(Named named) {
    Element element = named.element();
    if (element.attr("itemprop").equals("headline")) {
      return 0;
    }
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return named.called(KICKER) ? 3 : 1;
    }
    if (!element.nameIs("body")
        && !element.nameIs("article")
        && named.called(TITLED)
        && !named.called(SMALL)) {
      return 2;
    }
    return tag.equals("h2") ? 3 : tag.equals("h3") ? 4 : -1;
  }
}
