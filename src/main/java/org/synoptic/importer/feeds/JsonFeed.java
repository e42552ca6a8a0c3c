package org.synoptic.importer.feeds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.kit.Dates;

/** JSON Feed, versions 1 and 1.1. */
final class JsonFeed {

  private JsonFeed() {}

  /** The feed; empty when the text is none. */
  static Optional<Feed> read(String text, List<String> warnings) {
    if (!text.stripLeading().startsWith("{") || !text.contains("jsonfeed.org/version/")) {
      return Optional.empty();
    }
    try {
      return JsonParser.parseString(text) instanceof JsonObject feed
              && words(feed, "version").orElse("").contains("jsonfeed.org/version/")
          ? Optional.of(feed(feed, warnings))
          : Optional.empty();
    } catch (JsonParseException damaged) {
      return Optional.empty();
    }
  }

  private static Feed feed(JsonObject feed, List<String> warnings) {
    List<String> editors = authors(feed);
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonElement item : array(feed, "items")) {
      if (item instanceof JsonObject entry) {
        entries.add(entry(entry, editors));
      }
    }
    return new Feed(
        words(feed, "title").orElse(""),
        words(feed, "home_page_url"),
        words(feed, "language"),
        entries,
        warnings);
  }

  private static FeedEntry entry(JsonObject entry, List<String> editors) {
    List<String> authors = authors(entry);
    Optional<String> content =
        words(entry, "content_html")
            .or(() -> words(entry, "content_text").map(Construct::paragraphs));
    Optional<String> summary = words(entry, "summary").map(Construct::paragraphs);
    return new FeedEntry(
        words(entry, "title").orElse(""),
        authors.isEmpty() ? editors : authors,
        words(entry, "date_published").flatMap(Dates::find),
        words(entry, "date_modified").flatMap(Dates::find),
        words(entry, "url").or(() -> words(entry, "external_url")),
        content.filter(html -> !Extent.cut(html)),
        summary.or(() -> content));
  }

  private static List<String> authors(JsonObject element) {
    List<String> told = new ArrayList<>();
    for (JsonElement author : array(element, "authors")) {
      if (author instanceof JsonObject person) {
        words(person, "name").ifPresent(told::add);
      }
    }
    if (told.isEmpty() && element.get("author") instanceof JsonObject person) {
      words(person, "name").ifPresent(told::add);
    }
    return FeedAuthors.names(told);
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : new JsonArray();
  }

  private static Optional<String> words(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString().strip()).filter(words -> !words.isEmpty())
        : Optional.empty();
  }
}
