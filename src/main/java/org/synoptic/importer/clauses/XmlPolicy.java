package org.synoptic.importer.clauses;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.importer.kit.Dates;
import org.synoptic.importer.kit.SafeXml;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.kit.XmlNode;
import org.synoptic.model.Metadata;

/** A policy in Akoma Ntoso or USLM. */
public final class XmlPolicy {

  private XmlPolicy() {}

  /**
   * The clauses that the file tells by itself.
   *
   * @throws UnreadableException when the XML cannot be read or has no numbered clause
   */
  public static Cuts read(String name, String xml, List<String> warnings)
      throws UnreadableException {
    XmlNode.Tag root = SafeXml.read(name, xml);
    List<Draft> drafts = XmlClauses.of(root);
    if (drafts.isEmpty()) {
      throw new UnreadableException(
          "no-article", name + " has no clauses: no numbered element was found in its XML.");
    }
    Metadata metadata =
        new Metadata(
            title(root).orElse(withoutFolders(name)),
            List.of(),
            Optional.empty(),
            attribute(root, "FRBRdate", "date").flatMap(Dates::find),
            Optional.empty(),
            attribute(root, "FRBRlanguage", "language")
                .or(() -> root.attribute("lang"))
                .map(XmlPolicy::tag),
            attribute(root, "FRBRuri", "value").filter(uri -> uri.startsWith("http")));
    if (title(root).isEmpty()) {
      warnings.add("no title found");
    }
    return new Cuts(
        shortName(root, name), metadata, Drafts.lines(drafts), warnings, Optional.empty());
  }

  /** Akoma Ntoso has language codes of three letters; BCP 47 wants the shortest. */
  private static String tag(String code) {
    for (String language : Locale.getISOLanguages()) {
      if (Locale.of(language).getISO3Language().equals(code)) {
        return language;
      }
    }
    return Locale.forLanguageTag(code).toLanguageTag();
  }

  private static Optional<String> title(XmlNode.Tag root) {
    return Stream.of(
            alias(root, "title"),
            root.find("docTitle").map(XmlNode.Tag::words),
            root.find("shortTitle").map(XmlNode.Tag::words),
            root.find("meta").flatMap(meta -> meta.find("title")).map(XmlNode.Tag::words),
            root.find("longTitle").map(XmlNode.Tag::words),
            root.find("preface").map(XmlNode.Tag::words))
        .flatMap(Optional::stream)
        .filter(words -> words.length() > 2 && words.length() < 400)
        .findFirst();
  }

  private static String shortName(XmlNode.Tag root, String file) {
    return alias(root, "short")
        .or(() -> alias(root, ""))
        .or(() -> attribute(root, "FRBRthis", "value").flatMap(XmlPolicy::lastPart))
        .or(() -> attribute(root, "FRBRuri", "value").flatMap(XmlPolicy::lastPart))
        .map(Words::slug)
        .orElseGet(() -> fileName(file));
  }

  /** The value of the alias with that name; without a name, of any that is short and one word. */
  private static Optional<String> alias(XmlNode.Tag root, String name) {
    return root.find("FRBRWork").stream()
        .flatMap(work -> work.tags().stream())
        .filter(tag -> tag.name().equals("FRBRalias"))
        .filter(tag ->
            name.isEmpty()
                || tag.attribute("name").orElse("").toLowerCase(Locale.ROOT).startsWith(name))
        .flatMap(tag -> tag.attribute("value").stream())
        .filter(value -> !name.isEmpty() || value.matches("[\\p{L}\\p{N}-]{2,20}"))
        .findFirst();
  }

  /** The last part of an address that tells one work from another. */
  private static Optional<String> lastPart(String uri) {
    String[] parts = uri.split("/", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      boolean general = parts[i].matches("!?main|[a-z]{2,3}@?.*|@.*|\\d{4}-\\d{2}-\\d{2}");
      boolean word = parts[i].length() > 4 && parts[i].matches("[a-z]+(?:-[a-z]+)*");
      if (!parts[i].isBlank() && (word || !general)) {
        return Optional.of(parts[i]);
      }
    }
    return Optional.empty();
  }

  /** The file's name as a title for what has none. */
  static String withoutFolders(String file) {
    return file.replaceFirst("^.*[/\\\\]", "");
  }

  /** The file's name without folders and ending. */
  public static String fileName(String file) {
    String slug = Words.slug(withoutFolders(file).replaceFirst("\\.[A-Za-z]{1,5}$", ""));
    return slug.isEmpty() ? "policy" : slug;
  }

  private static Optional<String> attribute(XmlNode.Tag root, String element, String attribute) {
    return root.find(element).flatMap(tag -> tag.attribute(attribute));
  }
}
