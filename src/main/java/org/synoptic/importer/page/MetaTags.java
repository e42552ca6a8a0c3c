package org.synoptic.importer.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The meta tags of a page: Open Graph, Dublin Core, Twitter cards and those of search engines. */
final class MetaTags {

  private static final Evaluator TAGS = Selector.evaluatorOf("meta[content]");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)^(?:written by|by|author|autor(?:in)?|verfasst von|geschrieben von|von|escrito por|écrit par|scritto da|geschreven door|napisane przez|skrevet av|skrevet af|skriven av|автор|作者|執筆者)\\s*:?$");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Reads every meta tag that has a name and a content. */
  MetaTags(Document page) {
    for (Element meta : page.select(TAGS)) {
      String content = Longest.of(meta.attr("content")).strip();
      if (!content.isEmpty()) {
        Stream.of("name", "property", "itemprop", "http-equiv")
            .map(meta::attr)
            .filter(name -> !name.isBlank())
            .forEach(name -> add(name.strip().toLowerCase(Locale.ROOT), content));
      }
    }
  }

  /** The names behind a label like "Written by", which publishing systems give to Twitter cards. */
  List<String> writtenBy() {
    return Stream.of("1", "2", "3")
        .filter(number ->
            first("twitter:label" + number)
                .filter(label -> WRITTEN.matcher(label).find())
                .isPresent())
        .flatMap(number -> all("twitter:data" + number).stream())
        .toList();
  }

  private void add(String name, String content) {
    values.merge(
        name,
        List.of(content),
        (before, more) -> Stream.concat(before.stream(), more.stream()).distinct().toList());
  }

  /** The content of the first of these names that the page has. */
  Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
  }

  /** Every content under a name, in page order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
