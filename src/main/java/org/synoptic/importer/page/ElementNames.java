package org.synoptic.importer.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the author of a page calls an element: its class and id as separate lower-case words. */
final class ElementNames {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");

  private ElementNames() {}

  /**
   * For {@code class="articleBody main-text" id="story"}: {@code "article body main text story"}.
   */
  static String of(Element element) {
    String raw = element.className() + " " + element.id() + " " + element.attr("data-component");
    if (raw.isBlank()) {
      return "";
    }
    String spaced = HUMP.matcher(raw).replaceAll(" ");
    return OTHER.matcher(spaced).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
