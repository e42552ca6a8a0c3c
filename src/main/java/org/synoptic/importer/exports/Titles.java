package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;

/** A headline and the second headline below it, which databases part by a semicolon. */
final class Titles {

  /** A longer headline is a text that was put into the field of the headline. */
  private static final int LONGEST = 400;

  private static final int FIRST_WORDS = 100;

  /**
   * A headline.
   *
   * @param title the headline
   * @param lead what follows the semicolon; empty for nothing
   */
  record Title(String title, String lead) {}

  private Titles() {}

  /**
   * Cuts at a semicolon that ends a line, or one without a space behind it. A semicolon within a
   * line, with a space, is the newspaper's own.
   */
  static Title of(List<String> rows) {
    Title title = cut(rows);
    boolean text = title.title().length() > LONGEST;
    return text ? new Title(firstWords(title.title()), join(rows)) : title;
  }

  private static Title cut(List<String> rows) {
    List<String> title = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i).strip();
      int cut = cut(row, i + 1 < rows.size());
      if (cut >= 0) {
        title.add(row.substring(0, cut));
        List<String> lead = new ArrayList<>(rows.subList(i + 1, rows.size()));
        lead.addFirst(row.substring(cut + 1));
        return new Title(join(title), join(lead));
      }
      title.add(row);
    }
    return new Title(join(title), "");
  }

  private static int cut(String row, boolean more) {
    if (more && row.endsWith(";")) {
      return row.length() - 1;
    }
    for (int at = row.indexOf(';'); at > 0; at = row.indexOf(';', at + 1)) {
      if (at + 1 < row.length() && Character.isLetterOrDigit(row.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** The first words of a text, to call it by when it has no headline. */
  static String firstWords(String text) {
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    for (String mark : List.of(". ", "! ", "? ", "。")) {
      int at = text.indexOf(mark, 40);
      end = at > 0 && at < end ? at + 1 : end;
    }
    if (end <= FIRST_WORDS) {
      return text.substring(0, end).strip();
    }
    int space = text.lastIndexOf(' ', FIRST_WORDS);
    int cut = space > 20 ? space : FIRST_WORDS;
    cut -= Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0;
    return text.substring(0, cut).strip() + " …";
  }

  private static String join(List<String> rows) {
    return Spaces.single(String.join(" ", rows));
  }
}
