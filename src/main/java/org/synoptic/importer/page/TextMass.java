package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, text in links and sentence punctuation every element of a page holds. */
final class TextMass {

  /** Counts in characters, white space folded away; {@code stops} counts commas and full stops. */
  static final class Mass {
    int text;
    int linked;
    int stops;

    private void add(Mass part) {
      text += part.text;
      linked += part.linked;
      stops += part.stops;
    }

    /** The share of the text that stands in links, 0 to 1. */
    double linkDensity() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  private static final String FOREIGN_STOPS = "،。，、；！？؟।";
  private static final Mass NOTHING = new Mass();

  // Elements are equal only to themselves. Half of a page's hold nothing and are left out.
  private final Map<Element, Mass> masses = new HashMap<>();

  private static boolean stop(char c) {
    return c < 128
        ? c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?'
        : FOREIGN_STOPS.indexOf(c) >= 0;
  }

  /** Weighs every element below the root in one pass. */
  TextMass(Element root) {
    root.traverse(
        new NodeVisitor() {
          private final List<Mass> open = new ArrayList<>();
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              if (open.size() == depth) {
                open.add(new Mass());
              }
              links += element.nameIs("a") ? 1 : 0;
            } else if (node instanceof TextNode text && depth > 0) {
              weigh(text.getWholeText(), open.get(depth - 1));
            }
          }

          private void weigh(String text, Mass mass) {
            for (int i = 0; i < text.length(); i++) {
              char c = text.charAt(i);
              if (c > ' ' && !Character.isWhitespace(c) && c != '\u00a0') {
                mass.text++;
                mass.linked += links > 0 ? 1 : 0;
                mass.stops += stop(c) ? 1 : 0;
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              links -= element.nameIs("a") ? 1 : 0;
              Mass mass = open.get(depth);
              if (mass.text > 0) {
                masses.put(element, mass);
                open.set(depth, new Mass());
                if (depth > 0) {
                  open.get(depth - 1).add(mass);
                }
              }
            }
          }
        });
  }

  /** What an element holds; nothing for one that was not below the root. */
  Mass of(Element element) {
    return masses.getOrDefault(element, NOTHING);
  }
}
