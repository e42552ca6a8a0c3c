package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Dates;
import org.synoptic.importer.page.OwnElements.Named;

/** Places in a page's mark-up that tell when it was published, the surest first. */
enum DateMarks {
  MICRODATA("microdata", named -> property(named, "datePublished")),
  TIME_PUBLISHED(
      "time element",
      named ->
          named.element().nameIs("time")
              && (named.element().hasAttr("pubdate") || named.called(Names.PUBLISHED))),
  PUBLISHED_NAME("visible date", named -> named.called(Names.PUBLISHED)),
  TIME_IN_HEADER(
      "time element",
      named -> time(named) && OwnElements.within(named.element(), Set.of("header"))),
  TIME_IN_ARTICLE(
      "time element",
      named -> time(named) && OwnElements.within(named.element(), Set.of("article", "main"))),
  TIME("time element", named -> named.element().nameIs("time")),
  NAME("visible date", named -> named.called(Names.DATED)),
  AROUND("visible date", named -> named.called(Names.AROUND_DATES)),
  CHANGED("date of a change", named -> named.called(Names.CHANGED));

  /** In characters: a date has few words around it. */
  private static final int LONGEST = 200;

  private final String where;

  // The tests are methods and hold nothing that could change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Named> test;

  DateMarks(String where, Predicate<Named> test) {
    this.where = where;
    this.test = test;
  }

  /**
   * The date of the first such mark that holds one.
   *
   * @param updates whether it may be labelled as that of an update
   */
  Optional<Found> find(List<Named> own, boolean monthFirst, boolean updates) {
    for (Named named : own) {
      if (named.size() < LONGEST
          && test.test(named)
          && !ofToday(named)
          && !named.called(Names.COMMENT)
          && (updates || !UpdateLabel.on(named))) {
        String words = words(named.element());
        Optional<String> date =
            words.length() < LONGEST ? Dates.find(words, monthFirst) : Optional.empty();
        if (date.isPresent()) {
          return date.map(value -> new Found(where, value));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an element is called as those are that tell the day on which the page is read. */
  static boolean ofToday(Named named) {
    return named.called(Names.TODAY);
  }

  private static boolean time(Named named) {
    return named.element().nameIs("time") && named.element().hasAttr("datetime");
  }

  /** Whether the element is marked as holding a property of microdata or RDFa. */
  static boolean property(Named named, String name) {
    Element element = named.element();
    return (element.hasAttr("itemprop") && element.attr("itemprop").contains(name))
        || (element.hasAttr("property") && element.attr("property").endsWith(name));
  }

  /** What an element says: its attribute for machines, else its words. */
  static String words(Element element) {
    for (String attribute : List.of("datetime", "content", "data-datetime", "data-timestamp")) {
      if (element.hasAttr(attribute) && Dates.find(element.attr(attribute)).isPresent()) {
        return element.attr(attribute);
      }
    }
    String title = element.nameIs("abbr") || element.text().isEmpty() ? element.attr("title") : "";
    return Dates.find(title).isPresent() ? title : element.text();
  }

  /** What elements with dates are called. */
  private static final class Names {
    static final Pattern COMMENT = Pattern.compile("\\bcomments?\\b");
    static final Pattern PUBLISHED =
        Pattern.compile(
            "\\b(?:published|(?:entry|post|publish|pub|article|news|story|publication|posted|created?)"
                + " ?(?:date|datum|time|on)|(?:text|artikel|beitrags?) ?(?:date|datum)|date"
                + " ?(?:published|posted|created)|pubdate|dateline|veroeffentlicht|erschienen)\\b");
    static final Pattern CHANGED = Pattern.compile("\\bupdated\\b");
    static final Pattern TODAY =
        Pattern.compile(
            "\\b(?:today|(?:current|header|head|top|mod)"
                + " ?(?:date|datum|time|datetime|bar)|topbar|navtop|clock|weather|wetter|countdown)\\b");
    static final Pattern DATED =
        Pattern.compile(
            "\\b(?:date|datum|fecha|timestamp|time|datetime|zeit|data|tempo|timedata)\\b");
    static final Pattern AROUND_DATES =
        Pattern.compile(
            "\\b(?:meta|metadata|byline|info|submitted|meta data|doc"
                + " data|details|postmetadata)\\b");
  }
}
