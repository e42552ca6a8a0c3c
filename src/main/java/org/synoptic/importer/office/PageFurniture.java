package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running heads, running feet and page numbers: what stands at the same place on many pages. */
final class PageFurniture {

  /** How many lines from the top and from the bottom may be furniture. */
  private static final int EDGE_LINES = 4;

  /** They stand in this share of the page, from the top and from the bottom. */
  private static final double EDGE = 0.2;

  /** Points by which the same place may differ. */
  private static final float SAME_PLACE = 6;

  /** On at least this share of the pages; heads of left and right pages differ. */
  private static final double SHARE = 0.3;

  private static final Pattern FIGURES = Pattern.compile("\\d+|\\b[ivxl]+\\b");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page|seite|página|pagina|p\\.|s\\.|第)?\\s*[-–—|]?\\s*\\d{1,4}\\s*页?\\s*[-–—|]?(?:\\s*(?:of|von|de|di|/)\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PageFurniture() {}

  /** The lines without it. */
  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new LinkedHashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), key -> new ArrayList<>()).add(line));
    List<PdfLine> edges = new ArrayList<>();
    pages.values().forEach(page -> edges.addAll(edges(page)));
    Map<String, List<PdfLine>> alike = new HashMap<>();
    edges.forEach(line -> alike.computeIfAbsent(masked(line), key -> new ArrayList<>()).add(line));
    int enough = Math.max(2, (int) Math.ceil(pages.size() * SHARE));
    Set<PdfLine> furniture = new HashSet<>();
    for (PdfLine line : edges) {
      if (onPages(line, alike.getOrDefault(masked(line), List.of())) >= enough || number(line)) {
        furniture.add(line);
      }
    }
    furniture.removeIf(line -> title(line, lines));
    return lines.stream().filter(line -> !furniture.contains(line)).toList();
  }

  /** A running head that stands on the first page too is mostly the title, printed there once. */
  private static boolean title(PdfLine line, List<PdfLine> lines) {
    return line.page() == lines.getFirst().page()
        && line.base() < line.height() / 2
        && line.size() >= median(lines)
        && line.text().split(" ", -1).length >= 3
        && line.text().codePoints().noneMatch(Character::isDigit);
  }

  private static float median(List<PdfLine> lines) {
    List<Float> sizes = lines.stream().map(PdfLine::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> down = page.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
    List<PdfLine> edges = new ArrayList<>();
    for (int i = 0; i < down.size(); i++) {
      PdfLine line = down.get(i);
      boolean top = i < EDGE_LINES && line.base() < line.height() * EDGE;
      boolean bottom = i >= down.size() - EDGE_LINES && line.base() > line.height() * (1 - EDGE);
      if (top || bottom) {
        edges.add(line);
      }
    }
    return edges;
  }

  private static String masked(PdfLine line) {
    return FIGURES.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
  }

  private static long onPages(PdfLine line, List<PdfLine> alike) {
    return alike.stream()
        .filter(other -> Math.abs(other.base() - line.base()) <= SAME_PLACE)
        .map(PdfLine::page)
        .distinct()
        .count();
  }

  private static boolean number(PdfLine line) {
    boolean outermost =
        line.base() < line.height() * EDGE / 2 || line.base() > line.height() * (1 - EDGE / 2);
    return outermost && PAGE_NUMBER.matcher(line.text()).matches();
  }
}
