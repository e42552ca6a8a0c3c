package org.synoptic.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comma separated values as RFC 4180 has them; semicolons are read too, where no comma is. */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Csv() {}

  /** A line with its end. A cell that a spreadsheet would run as a formula gets an apostrophe. */
  static String line(Object... cells) {
    return Stream.of(cells).map(one -> cell(String.valueOf(one))).collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String cell(String value) {
    boolean formula =
        (!value.isEmpty() && "=+@\t".indexOf(value.charAt(0)) >= 0) || value.startsWith("-\"");
    String safe = formula ? "'" + value : value;
    return safe.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r')
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }

  /** The rows of a table; a quotation mark that is never closed goes to the end. */
  static List<List<String>> read(String text) {
    String all = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    int end = all.indexOf('\n') < 0 ? all.length() : all.indexOf('\n');
    char comma = all.substring(0, end).indexOf(',') < 0 ? ';' : ',';
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < all.length(); i++) {
      char here = all.charAt(i);
      boolean twice = quoted && here == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"';
      if (twice) {
        cell.append(here);
        i++;
      } else if (here == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (!quoted && here == comma) {
        row.add(take(cell));
      } else if (!quoted && here == '\n') {
        row.add(take(cell));
        rows.add(List.copyOf(row));
        row.clear();
      } else if (quoted || here != '\r') {
        cell.append(here);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(take(cell));
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private static String take(StringBuilder cell) {
    String value = cell.toString();
    cell.setLength(0);
    return value;
  }
}
