package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The lines of a saved web page: one for each block and each line break; of a table a row, its
 * cells parted by tabs. Preformatted text keeps its lines. Scripts, styles and forms' fields have
 * none.
 */
final class PageLines implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "title",
          "tr",
          "ul");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "select", "textarea", "svg");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int unseen;
  private int heading;
  private int bold;
  private int preformatted;
  private boolean allBold = true;
  private boolean headingLine;
  private boolean newBox;

  private PageLines() {}

  static List<Line> of(Document page) {
    PageLines reader = new PageLines();
    page.traverse(reader);
    reader.end();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && unseen == 0) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br") || BLOCKS.contains(name)) {
        end();
      }
      newBox |= name.equals("article") || (name.equals("div") && element.hasClass("article"));
      if (name.equals("td") || name.equals("th")) {
        line.append(line.isEmpty() ? "" : "\t");
      }
      count(name, 1);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (BLOCKS.contains(name)) {
        end();
      }
      count(name, -1);
    }
  }

  private void count(String name, int step) {
    unseen += UNSEEN.contains(name) ? step : 0;
    heading += HEADINGS.contains(name) ? step : 0;
    bold += BOLD.contains(name) ? step : 0;
    preformatted += name.equals("pre") ? step : 0;
  }

  private void add(String text) {
    if (preformatted > 0) {
      String[] parts = text.split("\\R", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          end();
        }
        words(parts[i]);
      }
    } else {
      words(text);
    }
  }

  private void words(String text) {
    if (!text.isBlank()) {
      allBold &= bold > 0;
      headingLine |= heading > 0;
    }
    // Factiva writes this entity, which HTML does not know, between two authors.
    line.append(text.replace('\t', ' ').replace("&softReturn;", " "));
  }

  private void end() {
    String text = cells(Spaces.plain(line.toString()));
    if (!text.isEmpty()) {
      lines.add(new Line(lines.size() + 1, text, 0, headingLine, allBold, newBox));
      newBox = false;
    }
    line.setLength(0);
    allBold = true;
    headingLine = false;
  }

  /** White space made single in each cell of a row; empty cells at the ends go. */
  private static String cells(String row) {
    if (row.indexOf('\t') < 0) {
      return Spaces.single(row);
    }
    List<String> cells = new ArrayList<>();
    for (String cell : row.split("\t", -1)) {
      cells.add(Spaces.single(cell));
    }
    return String.join("\t", cells).strip();
  }
}
