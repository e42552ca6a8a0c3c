package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/**
 * The elements of a page that speak about its article: all but comments, related links and side
 * bars, in page order.
 */
final class OwnElements {

  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:comments?|commentlist|related|sidebar|side bar|(?<!elementor )(?<!elementor loop"
              + " )widget|recommended|most read|popular|teasers?|latest|trending|recent|breadcrumbs?|(?:sub|mega|main|nav)"
              + " menu|menu item|navbar)\\b");

  private static final Pattern FOOTER =
      Pattern.compile("\\b(?<!post |entry |article |content )footer\\b");

  /** What boxes are called that hold one article. */
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:article|hentry|news single|single post|story)\\b");

  /** What boxes beside an article are called that speak about it. */
  private static final Pattern ABOUT =
      Pattern.compile("\\b(?:meta|byline|authors?|info|date|dateline)\\b");

  private static final Evaluator ARTICLE_MARKS =
      Selector.evaluatorOf("h1,[itemprop=articleBody],.post-body,.entry-content");
  private static final Evaluator HEADLINE =
      Selector.evaluatorOf("h1,[itemprop=articleBody],[itemprop=headline]");

  /** In characters: a link with more words and boxes in it is a teaser of another article. */
  private static final int TEASER = 60;

  /** The share of a page's text from which on an element is the page itself. */
  private static final double MOST = 0.4;

  /**
   * An element and what it is called.
   *
   * @param element of the page
   * @param name as {@link ElementNames} gives it; the same object for elements called the same
   * @param size how many characters its text has, blanks aside
   */
  record Named(Element element, Name name, int size) {

    /** The words of its name. */
    String names() {
      return name.words();
    }

    /** Whether such words stand in its name. */
    boolean called(Pattern words) {
      return name.has(words);
    }
  }

  private OwnElements() {}

  /** Walks the page once. */
  static List<Named> of(Document page) {
    List<Named> found = new ArrayList<>();
    Map<String, Name> called = new HashMap<>();
    TextMass mass = new TextMass(page.body());
    double most = mass.of(page.body()).text * MOST;
    page.body()
        .filter(
            new NodeFilter() {
              @Override
              public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                  return FilterResult.CONTINUE;
                }
                Name name = called.computeIfAbsent(ElementNames.of(element), Name::new);
                int size = mass.of(element).text;
                if (beside(element, name, size > most) || (size > TEASER && teaser(element))) {
                  return FilterResult.SKIP_ENTIRELY;
                }
                found.add(new Named(element, name, size));
                return FilterResult.CONTINUE;
              }
            });
    return found;
  }

  /** Whether an element stands in one of these. */
  static boolean within(Element element, Set<String> tags) {
    for (Element above = element; above != null; above = above.parent()) {
      if (tags.contains(above.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element holds comments, related links or a side bar, and not most of the page. */
  private static boolean beside(Element element, Name name, boolean most) {
    return switch (element.normalName()) {
      case "body", "article", "main" -> false;
      case "nav", "script", "style", "noscript", "template" -> true;
      case "aside" -> !(name.has(ABOUT) && within(element, Set.of("article")));
      case "footer" -> !within(element, Set.of("article"));
      default ->
          !most
              && (name.has(BESIDE) || (name.has(FOOTER) && !inArticle(element)))
              && element.selectFirst(ARTICLE_MARKS) == null;
    };
  }

  /** Whether a box around an element is called as those are that hold an article. */
  private static boolean inArticle(Element element) {
    return element.parents().stream()
        .anyMatch(above -> !above.nameIs("body") && ARTICLE.matcher(ElementNames.of(above)).find());
  }

  /** Whether an element is a link around a whole box, which leads to another article. */
  private static boolean teaser(Element element) {
    return element.nameIs("a")
        && element.children().stream().anyMatch(Element::isBlock)
        && element.selectFirst(HEADLINE) == null;
  }
}
