package org.synoptic.importer.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlPart;
import org.synoptic.importer.kit.XmlWalker;

/** The named styles of a DOCX file. */
final class DocxStyles implements XmlWalker {

  /** What a style says; empty where it says nothing. */
  private static final class Style {
    String name = "";
    Optional<String> basedOn = Optional.empty();
    Optional<Integer> outline = Optional.empty();
    Optional<String> numId = Optional.empty();
    Optional<Integer> depth = Optional.empty();
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> pageBreak = Optional.empty();
  }

  private final Map<String, Style> styles = new HashMap<>();
  private Style current = new Style();
  private int skipped;

  private DocxStyles() {}

  /** The styles in the part of that name. */
  static DocxStyles read(String file, Optional<byte[]> xml) throws UnreadableException {
    DocxStyles styles = new DocxStyles();
    if (xml.isPresent()) {
      XmlPart.walk(file, "styles.xml", xml.get(), styles);
    }
    return styles;
  }

  @Override
  public void start(String element, Function<String, Optional<String>> attribute) {
    if (skipped > 0 || element.endsWith("Change") || element.equals("tblStylePr")) {
      skipped++; // what was before a tracked change, and parts of tables
      return;
    }
    Optional<String> val = attribute.apply("val");
    switch (element) {
      case "style" -> {
        current = new Style();
        styles.put(attribute.apply("styleId").orElse(""), current);
      }
      case "name" -> current.name = val.orElse("").toLowerCase(Locale.ROOT);
      case "basedOn" -> current.basedOn = val;
      case "outlineLvl" -> current.outline = val.flatMap(DocxStyles::number);
      case "numId" -> current.numId = val;
      case "ilvl" -> current.depth = val.flatMap(DocxStyles::number);
      case "b" -> current.bold = Optional.of(on(val));
      case "pageBreakBefore" -> current.pageBreak = Optional.of(on(val));
      default -> {
        // Nothing else of a style changes the words.
      }
    }
  }

  @Override
  public void end(String element) {
    skipped = Math.max(0, skipped - 1);
  }

  /** Whether an on-off property is on: it is unless it says no. */
  static boolean on(Optional<String> val) {
    return val.map(v -> !v.equals("0") && !v.equals("false") && !v.equals("off")).orElse(true);
  }

  static Optional<Integer> number(String digits) {
    return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  /** 0 for no heading, else its level from 1. */
  int heading(String style) {
    Optional<Integer> outline = inherited(style, one -> one.outline);
    if (outline.isPresent()) {
      return outline.get() < 9 ? outline.get() + 1 : 0;
    }
    return inherited(style, one -> named(one.name)).orElse(0);
  }

  private static Optional<Integer> named(String name) {
    return switch (name) {
      case "title" -> Optional.of(1);
      case "subtitle" -> Optional.of(2);
      default ->
          name.matches("heading [1-9]")
              ? Optional.of(name.charAt(name.length() - 1) - '0')
              : Optional.empty();
    };
  }

  boolean contents(String style) {
    return inherited(
            style, one -> one.name.matches("toc \\d+") ? Optional.of(true) : Optional.empty())
        .orElse(false);
  }

  boolean bold(String style) {
    return inherited(style, one -> one.bold).orElse(false);
  }

  boolean pageBreak(String style) {
    return inherited(style, one -> one.pageBreak).orElse(false);
  }

  Optional<String> numId(String style) {
    return inherited(style, one -> one.numId);
  }

  Optional<Integer> depth(String style) {
    return inherited(style, one -> one.depth);
  }

  private <T> Optional<T> inherited(String style, Function<Style, Optional<T>> property) {
    return StyleChain.inherited(styles, style, one -> one.basedOn, property);
  }
}
