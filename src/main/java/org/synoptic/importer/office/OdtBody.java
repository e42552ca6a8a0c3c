package org.synoptic.importer.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlWalker;

/** The text of an ODT file. */
final class OdtBody implements XmlWalker {

  private static final Set<String> SKIPPED =
      Set.of(
          "annotation",
          "tracked-changes",
          "sequence-decls",
          "forms",
          "number",
          "note",
          "desc",
          "automatic-styles",
          "font-face-decls",
          "scripts");

  /** A list that is open, and whether its present item still waits for its first paragraph. */
  private static final class OpenList {
    final String style;
    boolean item;

    OpenList(String style) {
      this.style = style;
    }
  }

  /** A paragraph or heading that is open. */
  private record Open(int heading, boolean numbered, String style) {}

  private final OdtStyles styles;
  private final LineBuilder lines;
  private final ListCounters counters = new ListCounters();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Boolean> bold = new ArrayDeque<>();
  private int skipped;

  OdtBody(LineBuilder lines, OdtStyles styles) {
    this.styles = styles;
    this.lines = lines;
  }

  @Override
  public void start(String element, Function<String, Optional<String>> attribute)
      throws UnreadableException {
    if (skipped > 0 || SKIPPED.contains(element) || element.endsWith("-index") || toc(element)) {
      if (skipped == 0 && element.equals("note")) {
        lines.leaveOutNote();
      } else if (skipped == 0 && toc(element)) {
        lines.leaveOutContents();
      }
      skipped++;
      return;
    }
    String style = attribute.apply("style-name").orElse("");
    switch (element) {
      case "list" -> beginList(style, attribute);
      case "list-item" -> beginItem(attribute);
      case "h" -> {
        int level = attribute.apply("outline-level").flatMap(DocxStyles::number).orElse(1);
        boolean unnumbered = attribute.apply("is-list-header").equals(Optional.of("true"));
        begin(new Open(Math.clamp(level, 1, ListLevel.DEPTHS), !unnumbered, style));
      }
      case "p" -> begin(new Open(styles.title(style) ? 1 : 0, false, style));
      case "span" -> bold.push(styles.bold(style) || (!bold.isEmpty() && bold.element()));
      case "s" -> add(" ");
      case "tab" -> add("\t");
      case "line-break" -> lines.breakLine();
      case "table-row" -> lines.beginRow();
      case "table-cell" -> lines.beginCell();
      default -> {
        // Frames and marks are no words.
      }
    }
  }

  private static boolean toc(String element) {
    return element.equals("table-of-content");
  }

  private void beginList(String style, Function<String, Optional<String>> attribute) {
    String name = style.isEmpty() && !lists.isEmpty() ? lists.element().style : style;
    boolean goesOn =
        attribute.apply("continue-numbering").equals(Optional.of("true"))
            || attribute.apply("continue-list").isPresent();
    if (lists.isEmpty() && !goesOn) {
      counters.forget(name);
    }
    lists.push(new OpenList(name));
  }

  private void beginItem(Function<String, Optional<String>> attribute) {
    if (lists.isEmpty()) {
      return;
    }
    OpenList list = lists.element();
    list.item = true;
    attribute
        .apply("start-value")
        .flatMap(DocxStyles::number)
        .ifPresent(start -> counters.startAt(list.style, depth(), start));
  }

  private int depth() {
    return Math.min(lists.size(), ListLevel.DEPTHS) - 1;
  }

  private void begin(Open paragraph) {
    open.push(paragraph);
    bold.push(styles.bold(paragraph.style()));
    lines.begin();
    if (styles.pageBreak(paragraph.style())) {
      lines.breakPageBefore();
    }
  }

  private void add(String words) throws UnreadableException {
    lines.add(words, !bold.isEmpty() && bold.element());
  }

  @Override
  public void words(String text) throws UnreadableException {
    if (skipped == 0 && !open.isEmpty()) {
      add(text);
    }
  }

  @Override
  public void end(String element) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (element) {
      case "list" -> lists.poll();
      case "list-item" -> {
        if (!lists.isEmpty()) {
          lists.element().item = false;
        }
      }
      case "span" -> bold.poll();
      case "p", "h" -> {
        bold.poll();
        if (!open.isEmpty()) {
          close(open.pop());
        }
      }
      case "table-row" -> lines.endRow();
      default -> {
        // Nothing else holds a line together.
      }
    }
  }

  private void close(Open paragraph) {
    boolean item = !lists.isEmpty() && lists.element().item;
    Optional<ListStyle> style = Optional.empty();
    int depth = 0;
    if (item) {
      lists.element().item = false;
      depth = depth();
      style = styles.list(lists.element().style);
    } else if (paragraph.numbered() && lists.isEmpty()) {
      depth = paragraph.heading() - 1;
      style = styles.list(OdtStyles.OUTLINE);
    }
    int at = depth;
    String label = style.flatMap(found -> counters.label(found, "", at)).orElse("");
    lines.end(label, paragraph.heading(), item || !label.isEmpty() ? depth + 1 : 0);
  }
}
