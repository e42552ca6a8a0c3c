package org.synoptic.importer.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.synoptic.importer.kit.Dates;

/**
 * The date of publication in what a page's scripts are given: layers of data for counting readers,
 * and the state of pages that build themselves in the browser. Scripts are read and never run.
 */
final class ScriptDates {

  private static final Evaluator SCRIPTS =
      Selector.evaluatorOf("script:not([src]):not([type~=(?i)ld\\+json])");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)(?<![\\p{L}_])(?:(?:article|page|content|post|story|first)?[_-]?"
              + "(?:date[_-]?published|publish(?:ed)?[_-]?(?:at|date|on|time)|publication[_-]?(?:date|time)|pub[_-]?date)"
              + "|creation[_-]?date|date[_-]?created|post[_-]?date)[\"']?\\s*[:=]\\s*[\"']([^\"']{8,40})[\"']");

  /** In characters: no more of one script is looked at. */
  private static final int LONGEST = 500_000;

  private ScriptDates() {}

  /** The first such date of the page. */
  static Optional<String> published(Document page, boolean monthFirst) {
    return page.select(SCRIPTS).stream()
        .map(Element::data)
        .map(script -> script.substring(0, Math.min(script.length(), LONGEST)))
        .flatMap(script -> PUBLISHED.matcher(script).results().limit(5))
        .flatMap(found -> Dates.find(found.group(1), monthFirst).stream())
        .findFirst();
  }
}
