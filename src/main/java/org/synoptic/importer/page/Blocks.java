package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** Cuts mark-up into blocks of running text, in page order. */
public final class Blocks implements NodeVisitor {

  private static final Evaluator BREAKS = Selector.evaluatorOf("br,p,div,ul,ol,table");

  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Block.Kind> kinds = new ArrayList<>();
  private int links;
  private int linked;
  private final boolean byCell;
  private int breaks;

  private final Set<String> skipped;
  private int skipping;

  private Blocks(boolean byCell, Set<String> skipped) {
    this.byCell = byCell;
    this.skipped = skipped;
  }

  /** The blocks below an element; none is empty. A row of a table is one block. */
  static List<Block> of(Element element) {
    return cut(element, false, Set.of());
  }

  /** The blocks below an element, without what stands in elements of some kinds. */
  static List<Block> without(Set<String> tags, Element element) {
    return cut(element, false, tags);
  }

  /** The texts of the blocks below an element; every cell of a table is a block of its own. */
  public static List<String> cells(Element element) {
    return cut(element, true, Set.of()).stream().map(Block::text).toList();
  }

  private static List<Block> cut(Element element, boolean byCell, Set<String> skipped) {
    Blocks blocks = new Blocks(byCell, skipped);
    element.traverse(blocks);
    blocks.close();
    return blocks.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (skipping > 0 || (node instanceof Element box && skipped.contains(box.normalName()))) {
      skipping += node instanceof Element ? 1 : 0;
    } else if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        lineBreak();
      } else if (element.nameIs("a")) {
        links++;
      } else if (!byCell && cell(element)) {
        append(" ");
      } else if (block(element)) {
        close();
        kinds.add(kind(element));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skipping > 0) {
      skipping -= node instanceof Element ? 1 : 0;
    } else if (node instanceof Element element) {
      if (element.nameIs("a")) {
        links--;
      } else if (!element.nameIs("br") && (byCell || !cell(element)) && block(element)) {
        close();
        kinds.removeLast();
      }
    }
  }

  private static boolean cell(Element element) {
    // A cell with lines or boxes in it is layout and not a datum.
    return (element.nameIs("td") || element.nameIs("th")) && element.selectFirst(BREAKS) == null;
  }

  private static boolean block(Element element) {
    return element.isBlock() || element.nameIs("hr");
  }

  private static Block.Kind kind(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "tr" -> Block.Kind.CELL;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (!Character.isISOControl(c) && c != '\u200b' && c != '\u00ad') {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  /** Two breaks end a paragraph, and one does after the end of a sentence. */
  private void lineBreak() {
    breaks++;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (breaks > 1 || (end > 0 && ".!?:…。！？”\"»".indexOf(text.charAt(end - 1)) >= 0)) {
      close();
    } else {
      append(" ");
    }
  }

  private void close() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      found.add(
          new Block(
              words,
              kinds.isEmpty()
                  ? Block.Kind.PARAGRAPH
                  : kinds.stream()
                      .filter(kind -> kind != Block.Kind.PARAGRAPH)
                      .findFirst()
                      .orElse(Block.Kind.PARAGRAPH),
              linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
