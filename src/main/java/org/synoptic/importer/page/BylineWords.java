package org.synoptic.importer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/** The words of an element that signs an article, with a line for every link and every box. */
final class BylineWords {

  private static final Pattern UNSEEN =
      Pattern.compile(
          "\\b(?:screen reader text|sr only|visually hidden|visuallyhidden|show for"
              + " sr|hidden|tooltip|social|share|avatar|time|date|job|position)\\b");

  private static final Evaluator LINK = Selector.evaluatorOf("a:matchesOwn(\\S)");

  /** In characters: a byline with more of them holds a biography too. */
  private static final int LONGEST = 120;

  private BylineWords() {}

  /** The words; of a box with a whole biography those of its first link. */
  static String of(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    String words = seen(element);
    if (words.length() <= LONGEST) {
      return words;
    }
    Element link = element.selectFirst(LINK);
    return link == null ? words : seen(link);
  }

  private static String seen(Element root) {
    StringBuilder words = new StringBuilder();
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
              if (depth > 0 && hidden(element)) {
                words.append(' ');
                return FilterResult.SKIP_ENTIRELY;
              }
              words.append(line(element) ? "\n" : "");
            }
            return FilterResult.CONTINUE;
          }

          // Small letters and a capital in another element are two words without a blank.
          private void append(String text) {
            boolean glued =
                !words.isEmpty()
                    && !text.isEmpty()
                    && Character.isLowerCase(words.charAt(words.length() - 1))
                    && Character.isUpperCase(text.charAt(0));
            words.append(glued ? " " : "").append(text);
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              words.append(line(element) ? "\n" : "");
            }
            return FilterResult.CONTINUE;
          }
        });
    return words.toString().replaceAll(" {2,}", " ").replaceAll("\\s*\\n\\s*", "\n").strip();
  }

  private static boolean hidden(Element element) {
    return element.nameIs("time")
        || element.nameIs("script")
        || element.nameIs("style")
        || element.nameIs("svg")
        || UNSEEN.matcher(ElementNames.of(element)).find();
  }

  private static boolean line(Element element) {
    return element.nameIs("a") || element.nameIs("br") || element.isBlock();
  }
}
