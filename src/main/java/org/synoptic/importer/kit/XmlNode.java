package org.synoptic.importer.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of an XML document, name spaces left out. */
public sealed interface XmlNode {

  /**
   * Words between tags.
   *
   * @param value as they stand, entities resolved
   */
  record Words(String value) implements XmlNode {}

  /**
   * An element.
   *
   * @param name its local name
   * @param attributes by local name
   * @param children in order; grows while the file is read
   */
  record Tag(String name, Map<String, String> attributes, List<XmlNode> children)
      implements XmlNode {

    /** An element without content yet. */
    public Tag(String name) {
      this(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** Its child elements in order. */
    public List<Tag> tags() {
      return children.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }

    /** The first child element with one of these names. */
    public Optional<Tag> child(String... names) {
      List<String> wanted = List.of(names);
      return tags().stream().filter(tag -> wanted.contains(tag.name)).findFirst();
    }

    /** The first element of that name anywhere below, in document order. */
    public Optional<Tag> find(String wanted) {
      for (Tag tag : tags()) {
        Optional<Tag> found = tag.name.equals(wanted) ? Optional.of(tag) : tag.find(wanted);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String wanted) {
      return Optional.ofNullable(attributes.get(wanted)).filter(value -> !value.isBlank());
    }

    /** All words below, white space folded. */
    public String words() {
      StringBuilder words = new StringBuilder();
      gather(this, words);
      return words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static void gather(Tag tag, StringBuilder words) {
      for (XmlNode node : tag.children) {
        switch (node) {
          case Words text -> words.append(text.value());
          case Tag below -> gather(below, words);
        }
      }
    }
  }
}
