package org.synoptic.importer.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The article that a page describes in JSON-LD (schema.org), as far as it can be read. */
final class LinkedData {

  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script[type~=(?i)ld\\+json]");

  private static final Pattern OTHER_TYPES =
      Pattern.compile(
          "webpage|creativework|recipe|howto|question|faqpage|videoobject|episode|podcast");

  private final Map<String, JsonObject> byId = new LinkedHashMap<>();
  private final List<JsonObject> objects = new ArrayList<>();
  private final Optional<JsonObject> article;

  /** Reads every JSON-LD script of the page; broken ones are passed over. */
  LinkedData(Document page) {
    for (Element script : page.select(SCRIPTS)) {
      LinkedJson.parse(script.data()).ifPresent(json -> collect(json, 0));
    }
    article =
        objects.stream()
            .filter(object -> articleType(object) > 0)
            .max(
                Comparator.comparingInt(
                    object -> articleType(object) + (object.has("datePublished") ? 1 : 0)));
  }

  private void collect(JsonElement json, int depth) {
    if (depth > 8) {
      return;
    }
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(part -> collect(part, depth + 1));
    } else if (json.isJsonObject()) {
      JsonObject object = json.getAsJsonObject();
      objects.add(object);
      if (object.has("@id") && object.has("name")) {
        LinkedJson.string(object.get("@id")).ifPresent(id -> byId.putIfAbsent(id, object));
      }
      Stream.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")
          .filter(object::has)
          .forEach(key -> collect(object.get(key), depth + 1));
    }
  }

  /** 0 for no article; the surer the type, the higher. */
  private static int articleType(JsonObject object) {
    String type =
        String.join(" ", LinkedJson.strings(object.get("@type"))).toLowerCase(Locale.ROOT);
    if (type.contains("article") || type.contains("report")) {
      return 4;
    }
    if (type.contains("posting") || type.contains("review")) {
      return 3;
    }
    return OTHER_TYPES.matcher(type).find() ? 1 : 0;
  }

  /** A field of the article as plain text. */
  Optional<String> field(String name) {
    return article
        .flatMap(object -> LinkedJson.string(object.get(name)))
        .map(Longest::of)
        .map(value ->
            value.indexOf('<') >= 0 || value.indexOf('&') >= 0 ? Jsoup.parse(value).text() : value)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** The article's own words, with their line breaks. */
  Optional<String> body() {
    return article
        .flatMap(object -> LinkedJson.string(object.get("articleBody")))
        .map(text -> text.contains("</") ? Jsoup.parse(text).wholeText() : text);
  }

  /** Those who wrote it, of whom it is not said what they are. */
  List<String> authors() {
    return named(types -> !person(types) && !organization(types), true);
  }

  /** Those who wrote it and are said to be persons. */
  List<String> persons() {
    return named(LinkedData::person, false);
  }

  /** Those who wrote it and are said to be organisations. */
  List<String> organizations() {
    return named(types -> organization(types) && !person(types), false);
  }

  private static boolean person(List<String> types) {
    return types.stream().anyMatch(type -> type.endsWith("Person"));
  }

  private static boolean organization(List<String> types) {
    return types.stream().anyMatch(type -> type.endsWith("Organization"));
  }

  /** The name of its publisher, where that is no person: a person's own site has a name too. */
  Optional<String> publisher() {
    return article.flatMap(object ->
        LinkedJson.objects(object.get("publisher")).stream()
            .map(this::resolve)
            .filter(who -> !person(LinkedJson.strings(who.get("@type"))))
            .flatMap(who -> LinkedJson.string(who.get("name")).stream())
            .map(Longest::of)
            .findFirst());
  }

  /** The names among author or creator, whichever holds more. */
  private List<String> named(Predicate<List<String>> type, boolean untyped) {
    List<String> authors = named("author", type, untyped);
    List<String> creators = named("creator", type, untyped);
    return creators.size() > authors.size() && creators.containsAll(authors) ? creators : authors;
  }

  private List<String> named(String key, Predicate<List<String>> type, boolean untyped) {
    JsonElement value =
        article
            .filter(object -> object.has(key))
            .map(object -> object.get(key))
            .orElse(JsonNull.INSTANCE);
    List<String> names = new ArrayList<>();
    if (untyped) {
      LinkedJson.strings(value).stream().map(Longest::of).forEach(names::add);
    }
    for (JsonObject reference : LinkedJson.objects(value)) {
      JsonObject who = resolve(reference);
      if (type.test(LinkedJson.strings(who.get("@type")))) {
        List<String> whole = LinkedJson.strings(who.get("name"));
        (whole.isEmpty() ? inParts(who) : whole).stream().map(Longest::of).forEach(names::add);
      }
    }
    return names;
  }

  /** A name that is given as first name and family name. */
  private static List<String> inParts(JsonObject who) {
    return Stream.of("givenName", "familyName")
        .map(part -> LinkedJson.string(who.get(part)))
        .flatMap(Optional::stream)
        .reduce((given, family) -> given + " " + family)
        .stream()
        .toList();
  }

  private JsonObject resolve(JsonObject reference) {
    return LinkedJson.string(reference.get("@id")).map(byId::get).orElse(reference);
  }
}
