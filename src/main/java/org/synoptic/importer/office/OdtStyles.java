package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.importer.kit.XmlWalker;

/** The styles of an ODT file, of its part {@code styles.xml} and of its content alike. */
final class OdtStyles implements XmlWalker {

  /** The list style by which headings are numbered. */
  static final String OUTLINE = "\u0000outline";

  private static final class Style {
    Optional<String> parent = Optional.empty();
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> pageBreak = Optional.empty();
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<ListLevel>> lists = new HashMap<>();
  private Style current = new Style();
  private List<ListLevel> levels = new ArrayList<>();

  @Override
  public void start(String element, Function<String, Optional<String>> attribute) {
    switch (element) {
      case "style" -> {
        current = new Style();
        current.parent = attribute.apply("parent-style-name");
        styles.put(attribute.apply("name").orElse(""), current);
      }
      case "text-properties" ->
          current.bold =
              attribute.apply("font-weight").map(weight -> weight.matches("bold|[6-9]00"));
      case "paragraph-properties" ->
          current.pageBreak = attribute.apply("break-before").map("page"::equals);
      case "list-style" -> beginList(attribute.apply("name").orElse(""));
      case "outline-style" -> beginList(OUTLINE);
      case "list-level-style-number", "outline-level-style" -> level(attribute);
      default -> {
        // Indents, fonts and pictures change no words.
      }
    }
  }

  private void beginList(String name) {
    levels = new ArrayList<>(Collections.nCopies(ListLevel.DEPTHS, ListLevel.NONE));
    lists.put(name, levels);
  }

  private void level(Function<String, Optional<String>> attribute) {
    int depth = attribute.apply("level").flatMap(DocxStyles::number).orElse(0);
    if (depth < 1 || depth > Math.min(ListLevel.DEPTHS, levels.size())) {
      return;
    }
    String format = format(attribute.apply("num-format").orElse(""));
    int shown =
        Math.clamp(
            attribute.apply("display-levels").flatMap(DocxStyles::number).orElse(1), 1, depth);
    StringBuilder template = new StringBuilder(attribute.apply("num-prefix").orElse(""));
    for (int outer = depth - shown + 1; outer <= depth; outer++) {
      template.append('%').append(outer).append(outer < depth ? "." : "");
    }
    template.append(attribute.apply("num-suffix").orElse(""));
    String drawn =
        attribute
            .apply("num-list-format")
            .map(newer -> newer.replaceAll("%(\\d)%", "%$1"))
            .orElse(template.toString());
    int start = attribute.apply("start-value").flatMap(DocxStyles::number).orElse(1);
    levels.set(depth - 1, new ListLevel(start, format, drawn, -1, false));
  }

  /** The name that Office Open XML has for a way to write numbers. */
  private static String format(String written) {
    return switch (written) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> written.startsWith("一") ? "chineseCounting" : "decimal";
    };
  }

  boolean bold(String style) {
    return inherited(style, one -> one.bold).orElse(false);
  }

  boolean pageBreak(String style) {
    return inherited(style, one -> one.pageBreak).orElse(false);
  }

  /** Whether the style is the one for titles, or made from it. */
  boolean title(String style) {
    return StyleChain.names(
            style, name -> Optional.ofNullable(styles.get(name)).flatMap(one -> one.parent))
        .anyMatch("Title"::equals);
  }

  Optional<ListStyle> list(String name) {
    return Optional.ofNullable(lists.get(name)).map(found -> new ListStyle(name, found, Map.of()));
  }

  private Optional<Boolean> inherited(String style, Function<Style, Optional<Boolean>> property) {
    return StyleChain.inherited(styles, style, one -> one.parent, property);
  }
}
