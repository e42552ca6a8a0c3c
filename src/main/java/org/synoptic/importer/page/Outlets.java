package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.OwnElements.Named;

/** Who published a page. */
final class Outlets {

  private static final Pattern HOST =
      Pattern.compile("^https?://(?:www\\d?\\.|m\\.|amp\\.)?([^/:?#]+)");
  private static final Pattern HOME =
      Pattern.compile(
          "(?:(?:https?://web\\.archive\\.org)?/web/\\w+/)?(?:/|\\./|https?://[^/]+/?(?:index\\.\\w+)?)");
  private static final List<String> TAGS =
      List.of(
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "application-name",
          "citation_journal_title",
          "cre",
          "source");

  private Outlets() {}

  /** The answers, the most trusted first; at last the host of the page's address. */
  static List<Found> of(MetaTags meta, LinkedData linked, Optional<String> url) {
    List<Found> found = new ArrayList<>();
    add(found, "JSON-LD", linked.publisher());
    add(found, "meta tag og:site_name", meta.first("og:site_name"));
    for (String tag : TAGS) {
      add(found, "meta tag " + tag, meta.first(tag));
    }
    url.flatMap(Outlets::host).ifPresent(host -> found.add(new Found("address", host)));
    return found;
  }

  private static void add(List<Found> found, String where, Optional<String> name) {
    name.map(String::strip)
        .filter(value -> !value.isEmpty() && !value.startsWith("http") && value.length() < 80)
        .ifPresent(value -> found.add(new Found(where, value)));
  }

  /**
   * Every name of the outlet in small letters, without punctuation; headings that lead home too.
   */
  static Set<String> names(List<Found> outlets, Optional<String> url, List<Named> own) {
    Set<String> names = new LinkedHashSet<>();
    outlets.forEach(outlet -> names.add(Words.plain(outlet.value())));
    url.flatMap(Outlets::host)
        .ifPresent(host -> {
          for (String part : host.toLowerCase(Locale.ROOT).split("\\.", -1)) {
            if (part.length() > 3) {
              names.add(part);
              names.add(part.replace('-', ' '));
            }
          }
        });
    for (Named named : own) {
      if (home(named.element())) {
        String name = Words.plain(named.element().text());
        if (!name.isEmpty() && name.length() < 60) {
          names.add(name);
        }
      }
    }
    names.remove("");
    return names;
  }

  /** Whether a link leads to the first page of the site. */
  private static boolean home(Element link) {
    return link.nameIs("a")
        && (link.attr("rel").equals("home") || HOME.matcher(link.attr("href")).matches())
        && headed(link);
  }

  private static boolean headed(Element link) {
    return link.attr("rel").equals("home")
        || link.parents().stream().limit(2).anyMatch(above -> above.normalName().matches("h[1-3]"));
  }

  private static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
