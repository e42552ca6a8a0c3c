package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlPart;
import org.synoptic.importer.kit.XmlWalker;

/**
 * The numbering definitions of a DOCX file: rules by which Word draws numbers before paragraphs.
 */
final class DocxNumbering implements XmlWalker {

  /** A definition, or the overrides of one list. */
  private static final class Definition {
    final Map<Integer, Level> levels = new HashMap<>();
    final Map<Integer, Integer> anew = new HashMap<>();
    String based = "";
    Optional<String> styleLink = Optional.empty();
  }

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String template = "";
    int restart = -1;
    boolean figures;
    Optional<String> style = Optional.empty();

    ListLevel built() {
      return new ListLevel(start, format, template, restart, figures);
    }
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Definition> lists = new HashMap<>();
  private Definition current = new Definition();
  private Level level = new Level();
  private int override;

  private DocxNumbering() {}

  static DocxNumbering read(String file, Optional<byte[]> xml) throws UnreadableException {
    DocxNumbering numbering = new DocxNumbering();
    if (xml.isPresent()) {
      XmlPart.walk(file, "numbering.xml", xml.get(), numbering);
    }
    return numbering;
  }

  @Override
  public void start(String element, Function<String, Optional<String>> attribute) {
    Optional<String> val = attribute.apply("val");
    switch (element) {
      case "abstractNum" -> {
        current = new Definition();
        definitions.put(attribute.apply("abstractNumId").orElse(""), current);
      }
      case "num" -> {
        current = new Definition();
        lists.put(attribute.apply("numId").orElse(""), current);
      }
      case "abstractNumId" -> current.based = val.orElse("");
      case "numStyleLink" -> current.styleLink = val;
      case "lvlOverride" -> override = depth(attribute.apply("ilvl"));
      case "startOverride" ->
          val.flatMap(DocxStyles::number).ifPresent(start -> current.anew.put(override, start));
      case "lvl" -> {
        level = new Level();
        current.levels.put(depth(attribute.apply("ilvl")), level);
      }
      case "start" -> level.start = val.flatMap(DocxStyles::number).orElse(1);
      case "numFmt" -> level.format = val.orElse("decimal");
      case "lvlText" -> level.template = val.orElse("");
      case "lvlRestart" -> level.restart = val.flatMap(DocxStyles::number).orElse(-1);
      case "isLgl" -> level.figures = DocxStyles.on(val);
      case "pStyle" -> level.style = val;
      default -> {
        // Indents and fonts of numbers change no number.
      }
    }
  }

  private static int depth(Optional<String> ilvl) {
    return Math.min(ilvl.flatMap(DocxStyles::number).orElse(0), ListLevel.DEPTHS - 1);
  }

  /** The list of that number, when the file has it. */
  Optional<ListStyle> list(String numId, DocxStyles styles) {
    Definition list = lists.get(numId);
    if (list == null) {
      return Optional.empty();
    }
    String id = list.based;
    Definition base = definitions.getOrDefault(id, new Definition());
    Optional<String> linked = base.styleLink.flatMap(styles::numId);
    if (linked.isPresent() && lists.containsKey(linked.get())) {
      id = lists.getOrDefault(linked.get(), list).based;
      base = definitions.getOrDefault(id, base);
    }
    List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.DEPTHS, ListLevel.NONE));
    base.levels.forEach((depth, one) -> levels.set(depth, one.built()));
    list.levels.forEach((depth, one) -> levels.set(depth, one.built()));
    return Optional.of(new ListStyle(id, levels, list.anew));
  }

  /** The depth that a list gives to paragraphs of a style, when it names the style. */
  Optional<Integer> depth(String numId, String style) {
    Definition list = lists.get(numId);
    Definition base = list == null ? null : definitions.get(list.based);
    return base == null
        ? Optional.empty()
        : base.levels.entrySet().stream()
            .filter(entry -> entry.getValue().style.equals(Optional.of(style)))
            .map(Map.Entry::getKey)
            .min(Integer::compare);
  }
}
