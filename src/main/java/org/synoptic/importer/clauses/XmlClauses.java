package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.importer.kit.XmlNode;

/** The numbered elements of Akoma Ntoso and USLM, which name their hierarchy much alike. */
final class XmlClauses {

  private static final Set<String> CONTAINERS =
      Set.of(
          "book",
          "tome",
          "part",
          "subpart",
          "title",
          "subtitle",
          "chapter",
          "subchapter",
          "division",
          "subdivision");
  private static final Set<String> CLAUSES =
      Set.of(
          "article",
          "section",
          "subsection",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "point",
          "subpoint",
          "indent",
          "rule",
          "subrule",
          "transitional",
          "item",
          "subitem",
          "recital",
          "citation",
          "tblock",
          "hcontainer",
          "level");
  private static final Set<String> HEADS = Set.of("num", "heading", "subheading");

  /** What editors and printers added. */
  private static final Set<String> NOTES =
      Set.of(
          "authorialNote",
          "sidenote",
          "page",
          "footnote",
          "editorialNote",
          "explanationNote",
          "sourceCredit",
          "note",
          "notes",
          "eop",
          "noteRef",
          "meta",
          "toc");

  /** Elements that stand on lines of their own: their words are not glued to their neighbours'. */
  private static final Set<String> INLINE =
      Set.of(
          "b",
          "i",
          "u",
          "ref",
          "term",
          "def",
          "sup",
          "sub",
          "span",
          "date",
          "inline",
          "ins",
          "del",
          "mref",
          "rref",
          "a",
          "abbr",
          "quotedText",
          "organization",
          "person",
          "role",
          "location",
          "entity",
          "quantity",
          "docNumber",
          "num",
          "headingText",
          "shortTitle",
          "amendingAction",
          "placeholder",
          "remark",
          "omissis",
          "br",
          "img",
          "marker",
          "noteRef",
          "fillIn");

  private final StringBuilder words = new StringBuilder();

  private XmlClauses() {}

  /** The clauses at the top of a document. */
  static List<Draft> of(XmlNode.Tag root) {
    Draft top = new Draft("", true);
    XmlClauses reader = new XmlClauses();
    reader.walk(root, top);
    return top.children();
  }

  private void walk(XmlNode.Tag element, Draft into) {
    for (XmlNode node : element.children()) {
      switch (node) {
        case XmlNode.Words text -> words.append(text.value());
        case XmlNode.Tag tag -> walkTag(tag, into);
      }
    }
  }

  private void walkTag(XmlNode.Tag tag, Draft into) {
    if (NOTES.contains(tag.name())) {
      return;
    }
    Optional<String> number = number(tag);
    if (number.isPresent()) {
      flush(into);
      into.children().add(clause(tag, number.get()));
      return;
    }
    boolean line = !INLINE.contains(tag.name());
    if (line) {
      flush(into);
    }
    walk(tag, into);
    if (line) {
      flush(into);
    }
  }

  private Draft clause(XmlNode.Tag tag, String number) {
    boolean above =
        CONTAINERS.contains(tag.name())
            || (tag.name().equals("section") && tag.find("article").isPresent());
    Draft draft = new Draft(number, above);
    List<XmlNode> body = new ArrayList<>();
    for (XmlNode node : tag.children()) {
      if (node instanceof XmlNode.Tag head && HEADS.contains(head.name())) {
        if (!head.name().equals("num")) {
          draft.addHeading(words(head));
        }
      } else {
        body.add(node);
      }
    }
    walk(new XmlNode.Tag(tag.name(), tag.attributes(), body), draft);
    flush(draft);
    return draft;
  }

  private static Optional<String> number(XmlNode.Tag tag) {
    if (!CLAUSES.contains(tag.name()) && !CONTAINERS.contains(tag.name())) {
      return Optional.empty();
    }
    Optional<XmlNode.Tag> num = tag.child("num");
    return num.map(XmlClauses::words)
        .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit))
        .or(() -> num.flatMap(n -> n.attribute("value")));
  }

  private static String words(XmlNode.Tag tag) {
    List<XmlNode> kept =
        tag.children().stream()
            .filter(node -> !(node instanceof XmlNode.Tag below && NOTES.contains(below.name())))
            .toList();
    return new XmlNode.Tag(tag.name(), tag.attributes(), kept).words();
  }

  private void flush(Draft into) {
    into.addText(words.toString());
    words.setLength(0);
  }
}
