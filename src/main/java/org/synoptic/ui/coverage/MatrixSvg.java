package org.synoptic.ui.coverage;

import java.util.Locale;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.coverage.Matrix.State;

/**
 * Draws a matrix as SVG for a paper: vector, black on white with greys, so that it can be printed;
 * shapes are drawn, so that no typeface has to have the signs.
 */
public final class MatrixSvg {

  private static final int NAME = 260;
  private static final int WIDE = 110;
  private static final int HIGH = 40;
  private static final int HEAD = 64;
  private static final int LONGEST_NAME = 38;
  private static final int LONGEST_REPORT = 16;
  private static final int KEY_STEP = 130;

  private final StringBuilder svg = new StringBuilder();

  private MatrixSvg() {}

  /** The text of the file. */
  public static String write(Matrix matrix) {
    MatrixSvg drawing = new MatrixSvg();
    drawing.draw(matrix);
    return drawing.svg.toString();
  }

  private void draw(Matrix matrix) {
    int states = State.values().length;
    int width = NAME + Math.max(WIDE * matrix.columns().size(), KEY_STEP * states - NAME + 20);
    int height = HEAD + HIGH * matrix.lines().size() + HIGH;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
            + " font-family=\"Inter, Helvetica, Arial, sans-serif\" font-size=\"13\""
            + " fill=\"#000\">%n",
        width, height, width, height);
    add("<title>%s</title>%n", escape(matrix.policy()));
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", width, height);
    text(10, 22, "start", "font-weight=\"600\" ", matrix.policy());
    for (int report = 0; report < matrix.columns().size(); report++) {
      text(
          NAME + WIDE * report + WIDE / 2,
          HEAD - 12,
          "middle",
          "font-weight=\"600\" ",
          shorten(matrix.columns().get(report), LONGEST_REPORT));
    }
    for (int i = 0; i < matrix.lines().size(); i++) {
      line(matrix.lines().get(i), HEAD + HIGH * i);
    }
    key(HEAD + HIGH * matrix.lines().size());
    svg.append("</svg>\n");
  }

  private void line(Line line, int y) {
    add(
        "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#bbb\" stroke-width=\"0.5\"/>%n",
        y, NAME + WIDE * line.cells().size(), y);
    text(
        10 + 14 * line.depth(),
        y + HIGH / 2 + 5,
        "start",
        "",
        shorten(line.number() + " " + line.name(), LONGEST_NAME));
    for (int report = 0; report < line.cells().size(); report++) {
      Cell cell = line.cells().get(report);
      int x = NAME + WIDE * report + WIDE / 2;
      boolean placed = !cell.about().isEmpty();
      shape(cell.state(), x, y + HIGH / 2 - (placed ? 6 : 0));
      if (placed) {
        text(
            x,
            y + HIGH - 6,
            "middle",
            "font-size=\"10\" fill=\"#555\" ",
            CoverageViewModel.caption(cell));
      }
    }
  }

  private void key(int y) {
    int x = 18;
    for (State state : State.values()) {
      shape(state, x, y + HIGH / 2);
      text(
          x + 14,
          y + HIGH / 2 + 4,
          "start",
          "font-size=\"11\" ",
          (CoverageViewModel.letter(state) + " " + CoverageViewModel.stateName(state)).strip());
      x += KEY_STEP;
    }
  }

  private void shape(State state, int x, int y) {
    String ring =
        "<circle cx=\"%d\" cy=\"%d\" r=\"7\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.4\"/>";
    switch (state) {
      case QUOTED -> add("<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"14\"/>%n", x - 7, y - 7);
      case PARAPHRASED -> add(ring + "<path d=\"M%d %d a7 7 0 0 0 0 14 z\"/>%n", x, y, x, y - 7);
      case MENTIONED -> add(ring + "%n", x, y);
      case ABSENT ->
          add(
              "<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"none\" stroke=\"#777\""
                  + " stroke-width=\"1.2\"/><line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\""
                  + " stroke=\"#777\" stroke-width=\"1.2\"/>%n",
              x, y, x - 6, y + 8, x + 6, y - 8);
      case OPEN -> add("<circle cx=\"%d\" cy=\"%d\" r=\"1.5\" fill=\"#777\"/>%n", x, y);
    }
  }

  private void text(int x, int y, String anchor, String style, String words) {
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n",
        x, y, anchor, style, escape(words));
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  private static String shorten(String words, int most) {
    int points = words.codePointCount(0, words.length());
    return points <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /** Text for XML; characters that XML does not know become the replacement character. */
  private static String escape(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> escaped.appendCodePoint(inXml(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }

  private static boolean inXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }
}
