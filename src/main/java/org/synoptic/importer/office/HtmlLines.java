package org.synoptic.importer.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.synoptic.importer.kit.UnreadableException;

/** The lines of mark-up that is all text, as that of books and of Markdown. */
final class HtmlLines {

  /** A list that is open: the number of its next item, 0 when it has bullets. */
  private static final class OpenList {
    final String format;
    final String ending;
    int next;

    OpenList(Element list) {
      boolean ordered = list.nameIs("ol");
      this.format =
          switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> ordered ? "decimal" : "bullet";
          };
      this.ending = list.attr("data-ending").equals(")") ? ")" : ".";
      this.next = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }
  }

  private final LineBuilder lines;
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private String label = "";
  private int depth;
  private int heading;
  private int bold;

  HtmlLines(LineBuilder lines) {
    this.lines = lines;
  }

  /** Adds what stands below an element. */
  void read(Element body) throws UnreadableException {
    body.select("script,style,template,nav,svg,iframe,object").remove();
    lines.begin();
    try {
      body.traverse(
          new NodeVisitor() {
            @Override
            public void head(Node node, int at) {
              if (node instanceof TextNode words) {
                add(words.getWholeText());
              } else if (node instanceof Element element) {
                begin(element);
              }
            }

            @Override
            public void tail(Node node, int at) {
              if (node instanceof Element element) {
                finish(element);
              }
            }
          });
    } catch (TooLong tooLong) {
      throw tooLong.reason;
    }
    close();
    lines.drop();
  }

  private void begin(Element element) {
    if (element.isBlock()) {
      close();
    }
    switch (element.normalName()) {
      case "br" -> lines.breakLine();
      case "b", "strong" -> bold++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = element.normalName().charAt(1) - '0';
      case "ol", "ul" -> lists.push(new OpenList(element));
      case "li" -> item(element);
      case "tr" -> lines.beginRow();
      case "td", "th" -> {
        close();
        lines.beginCell();
      }
      default -> {
        // Other elements are only places.
      }
    }
  }

  private void item(Element element) {
    if (lists.isEmpty()) {
      return;
    }
    OpenList list = lists.element();
    if (element.attr("value").matches("\\d{1,6}")) {
      list.next = Integer.parseInt(element.attr("value"));
    }
    String number = ListNumber.write(list.format, list.next++);
    label = number.isEmpty() ? "" : number + list.ending;
    depth = Math.min(lists.size(), ListLevel.DEPTHS);
  }

  private void finish(Element element) {
    boolean cell = element.nameIs("td") || element.nameIs("th");
    if (element.isBlock() || cell) {
      close();
    }
    switch (element.normalName()) {
      case "b", "strong" -> bold--;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      case "ol", "ul" -> lists.poll();
      case "tr" -> lines.endRow();
      default -> {
        // See above.
      }
    }
  }

  private void close() {
    // The label waits for the first words of its item.
    if (lines.waiting()) {
      return;
    }
    lines.end(label, heading, depth);
    label = "";
    depth = 0;
    lines.begin();
  }

  private void add(String words) {
    try {
      lines.add(words, bold > 0 || heading > 0);
    } catch (UnreadableException reason) {
      throw new TooLong(reason);
    }
  }

  /** Carries a reason out of a visitor, which may throw nothing checked. */
  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient UnreadableException reason;

    TooLong(UnreadableException reason) {
      super(reason.getMessage(), null, false, false);
      this.reason = reason;
    }
  }
}
