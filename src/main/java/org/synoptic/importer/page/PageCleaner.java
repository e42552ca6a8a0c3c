package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Takes out of a page what is no text of an article: scripts, hidden parts, furniture. */
final class PageCleaner {

  private static final Evaluator FORMS = Selector.evaluatorOf("form");

  private static final Set<String> SILENT =
      Set.of(
          ("script,style,noscript,template,svg,math,canvas,iframe,frame,object,embed,applet,video,"
                  + "audio,input,select,textarea,option,map,link,meta,base,rt,rp")
              .split(","));
  private static final Set<String> NEVER_TEXT =
      Set.of("button", "label", "nav", "dialog", "menu", "figcaption");
  private static final Set<String> NEVER_ROLES =
      Set.of(
          "navigation",
          "banner",
          "search",
          "complementary",
          "dialog",
          "contentinfo",
          "menu",
          "alert");
  private static final Set<String> NEVER_PROPERTIES = Set.of("caption", "author", "comment");
  private static final List<String> NEVER_TYPES = List.of("comment", "wpsidebar", "wpfooter");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Evaluator ARTICLE_MARKS =
      Selector.evaluatorOf("[itemprop=articleBody],article h1,[property=articleBody]");
  private static final Evaluator SMALL = Selector.evaluatorOf("small");

  /** An element that holds more than this share of a page's text is no furniture. */
  private static final double TOO_MUCH = 0.6;

  private PageCleaner() {}

  /**
   * Cleans in place.
   *
   * @param strict also take out what only its class or id calls furniture
   */
  static void clean(Document page, boolean strict) {
    all(page, element -> SILENT.contains(element.normalName())).forEach(Element::remove);
    Element body = page.body();
    TextMass mass = new TextMass(body);
    double most = TOO_MUCH * mass.of(body).text;
    // A page that forgets to close its head or its form keeps all of its text there.
    all(page, PageCleaner::neverText).stream()
        .filter(element -> !element.nameIs("body") && mass.of(element).text <= most)
        .forEach(Element::remove);
    int all = mass.of(body).text;
    List<Element> doomed = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (element.equals(body)) {
        continue;
      }
      double share = all == 0 ? 0 : (double) mass.of(element).text / all;
      if (share < TOO_MUCH && unwanted(element, strict, share)) {
        doomed.add(element);
      }
    }
    doomed.forEach(Element::remove);
    page.select(FORMS).unwrap();
  }

  /** All elements of a page that are so, in one walk and without a selector's generality. */
  private static List<Element> all(Document page, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    page.traverse((node, depth) -> {
      if (node instanceof Element element && wanted.test(element)) {
        found.add(element);
      }
    });
    return found;
  }

  private static boolean neverText(Element element) {
    if (NEVER_TEXT.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    String type = value(element, "itemtype");
    return NEVER_ROLES.contains(value(element, "role"))
        || NEVER_PROPERTIES.contains(value(element, "itemprop"))
        || (!type.isEmpty() && NEVER_TYPES.stream().anyMatch(type::endsWith))
        || element.hasAttr("hidden");
  }

  private static String value(Element element, String attribute) {
    return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
  }

  /** A paragraph in small print from its first word to its last. */
  private static boolean smallPrint(Element element) {
    Element small = element.selectFirst(SMALL);
    return small != null && small.text().equals(element.text());
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style");
    return !style.isEmpty() && HIDDEN.matcher(style.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean unwanted(Element element, boolean strict, double share) {
    if (share < 0.3 && hidden(element)) {
      return true;
    }
    return switch (element.normalName()) {
      case "aside", "footer", "form", "fieldset" -> element.selectFirst(ARTICLE_MARKS) == null;
      case "html", "body", "article", "main" -> false;
      case "p" ->
          strict
              && (BoilerplateNames.furniture(element)
                  || BoilerplateNames.note(element)
                  || smallPrint(element));
      case "em", "strong", "b", "i" -> strict && BoilerplateNames.furniture(element);
      default ->
          strict
              && BoilerplateNames.furniture(element)
              && element.selectFirst(ARTICLE_MARKS) == null
              && !element.attr("itemprop").equals("articleBody")
              && !(BoilerplateNames.article(element) && share > 0.3);
    };
  }
}
