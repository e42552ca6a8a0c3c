package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of the article's element what does not read like running text. */
final class Pruner {

  private static final Set<String> BOXES =
      Set.of("div", "section", "ul", "ol", "dl", "table", "aside", "center");

  private Pruner() {}

  /** Prunes in place. */
  static void prune(Element article) {
    TextMass mass = new TextMass(article);
    List<Element> doomed = new ArrayList<>();
    for (Element element : article.getAllElements()) {
      if (!element.equals(article)
          && BOXES.contains(element.normalName())
          && furniture(element, mass.of(element), mass.of(article).text)) {
        doomed.add(element);
      }
    }
    doomed.forEach(Element::remove);
  }

  private static boolean furniture(Element element, TextMass.Mass own, int all) {
    if (own.text == 0 || own.text > all * 0.7) {
      return false;
    }
    if (element.nameIs("table")) {
      return own.linkDensity() > 0.5 || (own.text < 200 && element.select("tr").size() < 2);
    }
    double density = own.linkDensity();
    boolean list = element.nameIs("ul") || element.nameIs("ol");
    if (list) {
      return density > 0.6 && own.stops < own.text / 80 + 3;
    }
    return density > 0.5 && own.stops < own.text / 60 + 2;
  }
}
