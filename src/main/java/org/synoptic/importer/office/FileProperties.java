package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.importer.kit.Dates;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlPart;
import org.synoptic.importer.kit.XmlWalker;
import org.synoptic.model.Metadata;

/** The Dublin Core elements with which DOCX, ODT and EPUB tell about themselves. */
final class FileProperties implements XmlWalker {

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final StringBuilder words = new StringBuilder();

  private FileProperties() {}

  /** What a part says; nothing where there is no such part. */
  static Metadata read(String file, String part, Optional<byte[]> xml) throws UnreadableException {
    FileProperties properties = new FileProperties();
    if (xml.isPresent()) {
      XmlPart.walk(file, part, xml.get(), properties);
    }
    return properties.metadata();
  }

  @Override
  public void start(String element, Function<String, Optional<String>> attribute) {
    words.setLength(0);
  }

  @Override
  public void words(String text) {
    if (words.length() < 10_000) {
      words.append(text);
    }
  }

  @Override
  public void end(String element) {
    String value = Cleaned.line(words.toString());
    if (!value.isEmpty()) {
      values.computeIfAbsent(element, key -> new ArrayList<>()).add(value);
    }
    words.setLength(0);
  }

  private Metadata metadata() {
    return new Metadata(
        first("title").orElse(""),
        // ODT: who began the file, then who saved it last; only the first wrote it.
        values.getOrDefault("initial-creator", values.getOrDefault("creator", List.of())),
        first("publisher"),
        first("created")
            .or(() -> first("creation-date"))
            .or(() -> first("date"))
            .flatMap(FileProperties::date),
        first("modified").flatMap(FileProperties::date),
        first("language").flatMap(FileProperties::language),
        Optional.empty());
  }

  private Optional<String> first(String element) {
    return values.getOrDefault(element, List.of()).stream().findFirst();
  }

  private static Optional<String> date(String value) {
    return value.matches("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?") ? Optional.of(value) : Dates.find(value);
  }

  /** A language tag out of {@code en_US} or {@code en-US}, when it is one. */
  static Optional<String> language(String value) {
    String tag = Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }
}
