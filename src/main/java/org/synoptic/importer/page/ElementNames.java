package org.synoptic.importer.page;

import org.jsoup.nodes.Element;

/** What the author of a page calls an element: its class and id as separate lower-case words. */
final class ElementNames {

  /** In characters: nobody gives names that are longer. */
  private static final int LONGEST = 2000;

  private ElementNames() {}

  /**
   * For {@code class="articleBody main-text" id="story"}: {@code "article body main text story"}.
   */
  static String of(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    words(element.attr("class"), names);
    words(element.attr("id"), names);
    words(element.attr("data-component"), names);
    return names.toString();
  }

  /** Appends the words of a name; a capital behind a small letter or a figure begins a new one. */
  private static void words(String name, StringBuilder names) {
    boolean inside = false;
    boolean small = false;
    int end = Math.min(name.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean lower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (capital || lower) {
        if ((!inside || (capital && small)) && !names.isEmpty()) {
          names.append(' ');
        }
        names.append(capital ? (char) (c + ('a' - 'A')) : c);
      }
      inside = capital || lower;
      small = lower;
    }
  }
}
