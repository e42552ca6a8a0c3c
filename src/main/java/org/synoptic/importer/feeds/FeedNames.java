package org.synoptic.importer.feeds;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Names of the elements of feeds, whatever prefix a feed gives to a vocabulary: {@code dc:creator},
 * {@code content:encoded}; those of RSS and Atom have none.
 */
final class FeedNames {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns", ""),
          Map.entry("http://purl.org/dc/elements/1.0", "dc"),
          Map.entry("http://purl.org/dc/elements/1.1", "dc"),
          Map.entry("http://purl.org/dc/terms", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", ""));

  /** Prefixes that are used for one vocabulary only, so that it need not be declared. */
  private static final Set<String> KNOWN =
      Set.of("dc", "dcterms", "content", "xhtml", "feedburner", "itunes", "media");

  private FeedNames() {}

  /** The name of an element, in small letters. */
  static String of(Element element) {
    String space = element.tag().namespace();
    String written = element.tag().prefix().toLowerCase(Locale.ROOT);
    String meant = space.isEmpty() ? written : PREFIXES.getOrDefault(plain(space), written);
    String prefix = meant.isEmpty() && KNOWN.contains(written) ? written : meant;
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** Feeds do not agree on how the names of vocabularies end. */
  private static String plain(String space) {
    int end = space.length();
    while (end > 0 && "/# ".indexOf(space.charAt(end - 1)) >= 0) {
      end--;
    }
    return space.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
