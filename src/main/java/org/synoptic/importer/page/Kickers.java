package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The small lines above and below a headline, which many pages put into the same heading. */
final class Kickers {

  private static final Vocabulary NAMES =
      Vocabulary.of(
          "kicker|overline|roofline|roof line|dachzeile|topline|top line|highline|eyebrow|spitzmarke|supertitle|pretitle|pre title|overtitle|antetitulo|volanta",
          "sr only|visually hidden|visuallyhidden|screen reader text|invisible|aural|topic label|label|h1small|h1 small|subtitle|sub title|subheadline|subline|badge|category|rubrik|ressort");

  private static final Vocabulary UNSEEN =
      Vocabulary.of(
          "sr only|visually hidden|visuallyhidden|screen reader text|invisible|hidden|aural|colon");
  private static final Pattern MARK = Pattern.compile("[:|–—-]+");

  private Kickers() {}

  /** The words of a heading without its kicker; with it when there are no others. */
  static String without(Element heading) {
    if (heading.childrenSize() == 0) {
      return heading.text().strip();
    }
    Element copy = heading.clone();
    beforeMark(copy);
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

  /**
   * Takes out what stands before an unseen colon, which is there for those who listen, when it is
   * shorter than what follows.
   */
  private static void beforeMark(Element heading) {
    for (Element mark : heading.children()) {
      if (MARK.matcher(mark.text()).matches() && UNSEEN.in(ElementNames.of(mark))) {
        Element before = new Element("span");
        before.appendChildren(
            List.copyOf(heading.childNodes().subList(0, mark.siblingIndex() + 1)));
        if (before.text().length() > heading.text().length()) {
          heading.prependChildren(List.copyOf(before.childNodes()));
        }
        return;
      }
    }
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
