package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Dates;
import org.synoptic.importer.page.OwnElements.Named;

/**
 * The date that a page prints by its headline, when it does not say that it is that of an update.
 * Metadata are often filled by a publishing system; this is what the outlet tells its readers.
 */
final class HeadlineDate {

  /** In characters of text: how far above and below the headline is still beside it. */
  private static final int ABOVE = 150;

  private static final int BELOW = 700;

  /** In characters: a date with a weekday, a time and a label. */
  private static final int LONGEST = 60;

  /** How far up the box is that holds the headline and the date above it. */
  private static final int LEVELS = 4;

  private static final Pattern FIGURE = Pattern.compile("\\d");

  /** Words beside the day on which something else begins or ends. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iU)\\b(?:bis|\\p{L}*zeitraum|einsendeschluss|laufzeit|gültig|läuft|ablauf|endet|until|till|expires?|ends?|valid|deadline|jusqu['’]au|hasta|vence|fino"
              + " al|scade|geboren|born)\\b");

  /** One day and another one behind it: something lasts from the one to the other. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iU)\\d(?:\\.| \\p{L}{3,10}\\.?)?\\s*(?:[-–—]|bis|to|until|till|al|au)\\s*(?:\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}|\\d{1,2}\\.?"
              + " \\p{L}{3,10}\\.? \\d{4})");

  private HeadlineDate() {}

  /** The first date beside the headline, the lines below it before those above. */
  static Optional<Found> of(List<Named> own, boolean monthFirst) {
    int headline = 0;
    while (headline < own.size() && !headline(own.get(headline).element())) {
      headline++;
    }
    if (headline == own.size()) {
      return Optional.empty();
    }
    int text = 0;
    for (int i = headline + 1; i < own.size() && text < BELOW; i++) {
      Optional<Found> date = date(own.get(i), monthFirst);
      if (date.isPresent()) {
        return date;
      }
      text += own.get(i).element().ownText().length();
    }
    text = 0;
    for (int i = headline - 1; i >= 0 && text < ABOVE; i--) {
      Optional<Found> date = date(own.get(i), monthFirst);
      if (date.isPresent() && near(own.get(headline).element(), own.get(i).element())) {
        return date;
      }
      text += own.get(i).element().ownText().length();
    }
    return Optional.empty();
  }

  /** Whether an element stands in a box with the headline, and not in the head of the site. */
  private static boolean near(Element headline, Element element) {
    return headline.parents().stream()
        .limit(LEVELS)
        .takeWhile(box -> !box.nameIs("body"))
        .anyMatch(element.parents()::contains);
  }

  private static boolean headline(Element element) {
    return element.nameIs("h1") || element.attr("itemprop").equals("headline");
  }

  private static Optional<Found> date(Named named, boolean monthFirst) {
    Element element = named.element();
    if (named.size() > LONGEST
        || headline(element)
        || element.children().stream().anyMatch(Element::isBlock)
        || DateMarks.ofToday(named)) {
      return Optional.empty();
    }
    String words = UpdateLabel.without(element);
    if (!FIGURE.matcher(words).find()
        || OTHER.matcher(words).find()
        || PERIOD.matcher(words).find()
        || UpdateLabel.on(named)) {
      return Optional.empty();
    }
    return Dates.find(words, monthFirst).map(date -> new Found("date by the headline", date));
  }
}
