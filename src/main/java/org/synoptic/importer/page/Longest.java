package org.synoptic.importer.page;

import org.jsoup.parser.Parser;

/**
 * What a page gives for a field, cut to a length that a name, a title or a date can have. Letters
 * that were written as entities twice over, as publishing systems do, are letters again.
 */
final class Longest {

  /** In characters. */
  private static final int MOST = 2000;

  private Longest() {}

  /** The words, or their beginning. */
  static String of(String words) {
    String cut = words.length() > MOST ? words.substring(0, MOST) : words;
    return cut.indexOf('&') >= 0 && cut.indexOf(';') >= 0
        ? Parser.unescapeEntities(cut, false)
        : cut;
  }
}
