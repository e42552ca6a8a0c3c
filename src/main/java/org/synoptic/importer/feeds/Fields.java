package org.synoptic.importer.feeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What stands directly in a feed or in one of its entries, by name. */
final class Fields {

  private final Element element;
  private final Map<String, List<Element>> children = new HashMap<>();

  Fields(Element element) {
    this.element = element;
    for (Element child : element.children()) {
      children.computeIfAbsent(FeedNames.of(child), name -> new ArrayList<>()).add(child);
    }
  }

  /** The element whose fields they are. */
  Element element() {
    return element;
  }

  /** All fields of these names, in the order of the names. */
  List<Element> all(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> children.getOrDefault(name, List.of()).stream())
        .toList();
  }

  /** The words of the first field that has some, in the order of the names. */
  Optional<String> words(String... names) {
    return all(names).stream()
        .map(field -> field.wholeText().strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
