package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Dates;
import org.synoptic.model.Metadata;

/**
 * What stands above the text of a Markdown file between two lines of hyphens.
 *
 * @param metadata what it says of the text
 * @param text what follows it
 */
record FrontMatter(Metadata metadata, String text) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.{0,20000}?\\R)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]{1,40})[ \\t]*:[ \\t]*(.*)");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

  /** Cuts it off. */
  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return new FrontMatter(Metadata.titled(""), text);
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : block.group(1).split("\\R", -1)) {
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (field.matches()) {
        current =
            fields.computeIfAbsent(
                field.group(1).toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        values(field.group(2), current);
      } else if (item.matches()) {
        values(item.group(1), current);
      }
    }
    return new FrontMatter(metadata(fields), text.substring(block.end()));
  }

  private static void values(String written, List<String> into) {
    String value = written.strip();
    boolean list = value.startsWith("[") && value.endsWith("]");
    for (String one :
        list ? value.substring(1, value.length() - 1).split(",", -1) : new String[] {value}) {
      String plain = Cleaned.line(one.strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
      if (!plain.isEmpty()) {
        into.add(plain);
      }
    }
  }

  private static Metadata metadata(Map<String, List<String>> fields) {
    List<String> authors = fields.getOrDefault("author", fields.getOrDefault("authors", List.of()));
    return new Metadata(
        first(fields, "title").orElse(""),
        authors,
        first(fields, "publisher").or(() -> first(fields, "source")),
        first(fields, "date").or(() -> first(fields, "published")).flatMap(Dates::find),
        first(fields, "updated").or(() -> first(fields, "modified")).flatMap(Dates::find),
        first(fields, "lang").or(() -> first(fields, "language")).flatMap(FileProperties::language),
        first(fields, "url").filter(url -> url.startsWith("http")));
  }

  private static Optional<String> first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }
}
