package org.synoptic.importer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The small line above a headline, which many pages put into the same heading. */
final class Kickers {

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:kicker|overline|roofline|roof line|dachzeile|topline|top line|eyebrow|spitzmarke|supertitle|pretitle|pre title|overtitle|antetitulo|volanta"
              + "|sr only|visually hidden|visuallyhidden|screen reader text|invisible)\\b");

  private Kickers() {}

  /** The words of a heading without its kicker; with it when there are no others. */
  static String without(Element heading) {
    Element copy = heading.clone();
    copy.children().stream()
        .filter(child -> NAMES.matcher(ElementNames.of(child)).find())
        .forEach(Element::remove);
    String rest = copy.text().replaceFirst("^[\\s:|–—-]+", "").strip();
    return rest.isEmpty() ? heading.text().strip() : rest;
  }
}
