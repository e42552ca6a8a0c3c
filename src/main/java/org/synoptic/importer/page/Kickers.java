package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The small lines above and below a headline, which many pages put into the same heading. */
final class Kickers {

  private static final Vocabulary NAMES =
      Vocabulary.of(
          "kicker|overline|roofline|roof line|dachzeile|topline|top line|highline|eyebrow|spitzmarke|supertitle|pretitle|pre title|overtitle|antetitulo|volanta",
          "sr only|visually hidden|visuallyhidden|screen reader text|invisible|topic label|label|h1small|h1 small|subtitle|sub title|subheadline|subline|badge|category|rubrik|ressort");

  private Kickers() {}

  /** The words of a heading without its kicker; with it when there are no others. */
  static String without(Element heading) {
    if (heading.childrenSize() == 0) {
      return heading.text().strip();
    }
    Element copy = heading.clone();
    new ArrayList<>(copy.getAllElements())
        .stream()
            .filter(child -> !child.equals(copy))
            .filter(child ->
                child.nameIs("small")
                    || child.nameIs("rt")
                    || child.nameIs("rp")
                    || NAMES.in(ElementNames.of(child)))
            .forEach(Element::remove);
    String rest = bare(copy);
    return rest.isEmpty() ? heading.text().strip() : rest;
  }

  /** All that a heading may mean: without kicker, whole, without its first or its last part. */
  static List<String> readings(Element heading) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(without(heading));
    readings.add(heading.text().strip());
    Element box = heading;
    while (box.childrenSize() == 1 && box.ownText().isBlank()) {
      box = box.child(0);
    }
    if (box.childrenSize() > 0) {
      readings.add(cut(box, 0));
      readings.add(cut(box, box.childrenSize() - 1));
    }
    readings.remove("");
    return List.copyOf(readings);
  }

  private static String cut(Element box, int child) {
    Element copy = box.clone();
    copy.child(child).remove();
    return bare(copy);
  }

  private static String bare(Element heading) {
    return heading.text().replaceFirst("^[\\s:|–—-]+", "").replaceFirst("\\s[:|–—-]+$", "").strip();
  }
}
