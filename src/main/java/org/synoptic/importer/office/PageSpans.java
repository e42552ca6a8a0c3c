package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.PrintedPage;
import org.synoptic.model.Span;

/**
 * Finds in a canonical text where the pages of its file begin. The text was made from the lines, so
 * the same letters stand in it in the same order, but white space differs and some lines are left
 * out.
 */
public final class PageSpans {

  /** How far lines that were left out may reach. */
  private static final int WINDOW = 50_000;

  private final String letters;
  private final int[] positions;
  private final int length;
  private final List<PrintedPage> pages = new ArrayList<>();
  private int from;

  private PageSpans(String text) {
    StringBuilder squeezed = new StringBuilder();
    positions = new int[text.length()];
    length = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        positions[squeezed.length()] = i;
        squeezed.append(text.charAt(i));
      }
    }
    letters = squeezed.toString();
  }

  /** The pages of which something stands in the text; none when the format has no pages. */
  public static List<PrintedPage> of(Written written, String text) {
    if (written.lines().stream().allMatch(line -> line.page() == 0)) {
      return List.of();
    }
    PageSpans spans = new PageSpans(text);
    written.lines().forEach(spans::find);
    return spans.closed();
  }

  private void find(WrittenLine line) {
    String wanted = squeezed(line.text());
    int end = Math.min(letters.length(), from + WINDOW + wanted.length());
    int at = letters.indexOf(wanted, from, end);
    if (at < 0 || wanted.isEmpty()) {
      return;
    }
    begin(line.page(), at);
    for (WrittenLine.PageTurn turn : line.turns()) {
      int inside = squeezed(line.text().substring(0, turn.at())).length();
      begin(turn.page(), Math.min(at + inside, letters.length() - 1));
    }
    from = at + wanted.length();
  }

  private void begin(int page, int at) {
    if (pages.isEmpty() || pages.getLast().number() != page) {
      pages.add(new PrintedPage(page, new Span(positions[at], length)));
    }
  }

  /** Each page ends where the next begins. */
  private List<PrintedPage> closed() {
    List<PrintedPage> closed = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      int end = i + 1 < pages.size() ? pages.get(i + 1).span().start() : length;
      closed.add(new PrintedPage(page.number(), new Span(page.span().start(), end)));
    }
    return closed;
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
