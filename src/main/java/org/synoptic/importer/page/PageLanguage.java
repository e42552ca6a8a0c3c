package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language a page says that it is written in. */
final class PageLanguage {

  private PageLanguage() {}

  /** The answers as BCP 47 tags, the most trusted first. */
  static List<Found> of(Document page, MetaTags meta, LinkedData linked) {
    List<Found> found = new ArrayList<>();
    Element html = page.selectFirst("html");
    if (html != null) {
      add(found, "html tag", Optional.of(html.attr("lang")));
      add(found, "html tag", Optional.of(html.attr("xml:lang")));
    }
    add(found, "JSON-LD", linked.field("inLanguage"));
    for (String name :
        List.of("content-language", "dc.language", "dcterms.language", "language", "og:locale")) {
      add(found, "meta tag " + name, meta.first(name));
    }
    return found;
  }

  private static void add(List<Found> found, String where, Optional<String> tag) {
    Optional<String> known =
        tag.map(value -> value.strip().replace('_', '-').split("[,;]", -1)[0].strip())
            .map(value -> Locale.forLanguageTag(value).toLanguageTag())
            .filter(value -> !value.equals("und"));
    Found.of(where, known).ifPresent(found::add);
  }
}
