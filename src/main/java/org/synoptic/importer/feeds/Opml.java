package org.synoptic.importer.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;

/** Lists of feeds, as feed readers write them (OPML). */
public final class Opml {

  private Opml() {}

  /**
   * The feeds that a file lists, each once, in its order; empty when the file is no such list.
   *
   * @param name of the file
   */
  public static Optional<List<FeedAddress>> read(String name, byte[] bytes) {
    try {
      String text = TextFile.decode(name, bytes).text();
      return FeedXml.root(text, FeedXml.LISTS, new ArrayList<>()).map(Opml::feeds);
    } catch (UnreadableException noText) {
      return Optional.empty();
    }
  }

  private static List<FeedAddress> feeds(Element root) {
    Map<String, FeedAddress> feeds = new LinkedHashMap<>();
    for (Element outline : root.getAllElements()) {
      String address =
          attribute(outline, "xmlurl").replaceFirst("(?i)^feed:(?://)?(?=https?:)", "");
      address = address.replaceFirst("(?i)^feed://", "http://");
      if (address.matches("(?i)https?://\\S+")) {
        feeds.putIfAbsent(address, new FeedAddress(title(outline), address, folder(outline)));
      }
    }
    return List.copyOf(feeds.values());
  }

  private static String folder(Element outline) {
    return outline.parents().reversed().stream()
        .filter(above -> above.tagName().equalsIgnoreCase("outline"))
        .map(Opml::title)
        .filter(title -> !title.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private static String title(Element outline) {
    String title = attribute(outline, "title");
    return title.isEmpty() ? attribute(outline, "text") : title;
  }

  /** Writers do not agree on how the names of attributes are written. */
  private static String attribute(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(one -> one.getKey().toLowerCase(Locale.ROOT).equals(name))
        .map(Attribute::getValue)
        .map(value -> value.strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }
}
