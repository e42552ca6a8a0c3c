package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the element that holds the article, by the scoring of Readability (arc90, later Mozilla):
 * every paragraph gives points for its length and punctuation to its nearest ancestors, links take
 * points away, and the best ancestor wins.
 */
final class ArticleFinder {

  private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");

  private static final Evaluator TEXT = Selector.evaluatorOf("p");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "td", "pre", "section", "h2", "h3", "h4", "li", "blockquote", "dd");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "dl",
          "table",
          "section",
          "article",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "figure");
  private static final int SHORTEST = 25;
  private static final int REACH = 5;

  /** The share of a text from which on a part of it stands for the whole. */
  private static final double MOST = 0.5;

  private final Element body;
  private final TextMass mass;
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private ArticleFinder(Document page) {
    this.body = page.body();
    this.mass = new TextMass(body);
  }

  /**
   * The elements of the article in page order: the best candidate and siblings that continue it.
   */
  static List<Element> find(Document page) {
    ArticleFinder finder = new ArticleFinder(page);
    return finder.withSiblings(finder.best());
  }

  private Element best() {
    for (Element element : body.getAllElements()) {
      if (paragraph(element) && mass.of(element).text >= SHORTEST) {
        spread(element);
      }
    }
    scores.replaceAll((element, score) -> score * (1 - mass.of(element).linkDensity()));
    Element best =
        scores.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(body);
    return climb(best);
  }

  /** Paragraphs, and boxes used as paragraphs: with text but no block in them. */
  private boolean paragraph(Element element) {
    if (element.nameIs("section")) {
      return !whole(element);
    }
    return PARAGRAPHS.contains(element.normalName())
        || (element.nameIs("div")
            && element.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName())));
  }

  /**
   * Whether a section holds headline and paragraphs, and most of the page: counted as one paragraph
   * it would make its surroundings the better candidate.
   */
  private boolean whole(Element section) {
    int text = mass.of(section).text;
    int inParagraphs =
        section.select(TEXT).stream().mapToInt(paragraph -> mass.of(paragraph).text).sum();
    return section.selectFirst(HEADLINE) != null
        && inParagraphs > text * MOST
        && text > mass.of(body).text * MOST;
  }

  private void spread(Element paragraph) {
    TextMass.Mass own = mass.of(paragraph);
    double points = 1 + own.stops + Math.min(own.text / 100.0, 3);
    points *= 1 - own.linkDensity();
    Element above = paragraph.parent();
    for (int level = 0; level < REACH && above != null; level++) {
      if (above.nameIs("html")) {
        break;
      }
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      Element candidate = above;
      scores.merge(
          candidate,
          points * share + (scores.containsKey(candidate) ? 0 : start(candidate)),
          Double::sum);
      above = above.parent();
    }
  }

  private static double start(Element element) {
    double points =
        switch (element.normalName()) {
          case "article" -> 15;
          case "div", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    if (element.attr("itemprop").equals("articleBody")) {
      return points + 50;
    }
    if (BoilerplateNames.furniture(element)) {
      return points - 25;
    }
    return BoilerplateNames.article(element) ? points + 25 : points;
  }

  /** Goes up while the article's text is spread over several children of the parent. */
  private Element climb(Element from) {
    Element best = from;
    double top = scores.getOrDefault(from, 0.0);
    Element above = best.parent();
    while (above != null && !above.nameIs("html")) {
      double score = scores.getOrDefault(above, 0.0);
      if ((above.childrenSize() == 1 && !reached(above, best)) || score > top) {
        best = above;
        top = Math.max(score, top);
      } else if (score < top / 3) {
        break;
      }
      above = above.parent();
    }
    return best;
  }

  /** Whether what is above is the whole page, of which the candidate has the most already. */
  private boolean reached(Element above, Element best) {
    return above.equals(body) && mass.of(best).text > mass.of(body).text * MOST;
  }

  private List<Element> withSiblings(Element best) {
    Element parent = best.parent();
    if (parent == null || best.equals(body)) {
      return List.of(best);
    }
    double threshold = Math.max(10, scores.getOrDefault(best, 0.0) * 0.2);
    List<Element> found = new ArrayList<>();
    for (Element sibling : parent.children()) {
      if (sibling.equals(best) || continues(sibling, best, threshold)) {
        found.add(sibling);
      }
    }
    return found;
  }

  private boolean continues(Element sibling, Element best, double threshold) {
    double bonus =
        !best.className().isEmpty() && best.className().equals(sibling.className()) ? threshold : 0;
    if (scores.containsKey(sibling) && scores.get(sibling) + bonus >= threshold) {
      return true;
    }
    TextMass.Mass own = mass.of(sibling);
    return sibling.nameIs("p")
        && (own.text > 80
            ? own.linkDensity() < 0.25
            : own.text > 0 && own.linked == 0 && own.stops > 0);
  }
}
