package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Entry;
import org.synoptic.model.Capture;
import org.synoptic.model.Correction;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Provenance;
import org.synoptic.model.Version;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Words;

/** The parts of the details of a document, as nodes one below the other. */
final class DetailSections {

  private DetailSections() {}

  /** A line of words. */
  static Label line(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** The other documents that say almost the same. */
  static List<Node> kin(Entry entry, List<Entry> others) {
    List<Node> nodes = new ArrayList<>();
    if (entry.origin().size() > 1) {
      nodes.add(Chip.label(Words.get("library.copies", entry.origin().size()), "only"));
      others.forEach(one ->
          nodes.add(
              line(
                  one.label() + " · " + one.metadata().day().orElse("–"),
                  "small",
                  "details-origin")));
    }
    return nodes;
  }

  /** Where each field was found, and what people said instead. */
  static List<Node> fields(Provenance provenance, List<Correction> corrections) {
    List<Node> nodes = new ArrayList<>();
    for (Field field : Field.values()) {
      List<FieldNote> notes = provenance.of(field);
      List<Correction> said = corrections.stream().filter(one -> one.field() == field).toList();
      boolean settled = !said.isEmpty() && said.getLast().value().isPresent();
      if (settled) {
        nodes.add(said(said.getLast()));
      }
      places(notes)
          .forEach((value, where) -> {
            boolean same = value.equals(notes.getFirst().value());
            String sign = same ? "" : Words.get("details.differs") + " ";
            nodes.add(
                line(
                    sign + Words.get("details.found", name(field), value, where),
                    same || settled ? "small" : "warning-text"));
          });
    }
    if (!nodes.isEmpty()) {
      nodes.addFirst(line(Words.get("details.fields"), "details-heading"));
    }
    return nodes;
  }

  /** Each answer with all places that give it, the taken one first. */
  private static Map<String, String> places(List<FieldNote> notes) {
    Map<String, String> places = new LinkedHashMap<>();
    notes.forEach(note ->
        places.merge(note.value(), FoundIn.name(note.where()), (one, other) -> one + ", " + other));
    return places;
  }

  private static Label said(Correction one) {
    String value = one.value().filter(text -> !text.isEmpty()).orElse(Words.get("library.nothing"));
    String day = one.time().toString().substring(0, 10);
    return line(
        Words.get("details.said", name(one.field()), value, one.author(), day), "agree-text");
  }

  private static String name(Field field) {
    String name = Words.get("field." + field.name().toLowerCase(Locale.ROOT));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The versions of a document when there are several, each with a button that reads it. */
  static List<Node> versions(List<Version> versions, String shown, Consumer<String> read) {
    List<Node> nodes = new ArrayList<>();
    if (versions.size() > 1) {
      nodes.add(line(Words.get("details.versions"), "details-heading"));
      for (int i = versions.size() - 1; i >= 0; i--) {
        nodes.add(version(versions.get(i), i + 1, shown, read));
      }
    }
    return nodes;
  }

  private static Node version(Version one, int number, String shown, Consumer<String> read) {
    String cause =
        Words.get("version." + one.cause().name().toLowerCase(Locale.ROOT), one.time().toString());
    String words = Words.get("details.version", number, cause);
    if (one.document().equals(shown)) {
      return line(words + " " + Words.get("details.version.this"), "small", "semibold");
    }
    Button button = new Button(words, Icons.of(Feather.BOOK_OPEN));
    button.setWrapText(true);
    button.getStyleClass().addAll("flat", "small", "details-button");
    button.setAccessibleText(Words.get("details.version.read", words));
    button.setOnAction(event -> read.accept(one.document()));
    return button;
  }

  /** Where it came from, each capture with a button that opens it. */
  static List<Node> captures(List<Capture> captures, Consumer<Capture> open) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(line(Words.get("library.captures"), "details-heading"));
    if (captures.isEmpty()) {
      nodes.add(line(Words.get("library.captures.none"), "muted"));
    }
    for (Capture capture : captures) {
      nodes.add(line(capture.origin(), "small"));
      if (!capture.part().isEmpty()) {
        nodes.add(line(Words.get("library.capture.part", capture.part()), "small"));
      }
      nodes.add(line(Words.get("library.capture.time", capture.time().toString()), "small"));
      nodes.add(line(Words.get("library.capture.type", capture.mediaType()), "small"));
      nodes.add(
          line(Words.get("library.capture.size", Words.get("number", capture.size())), "small"));
      nodes.add(Chip.label("SHA-256"));
      nodes.add(line(capture.sha256(), "details-hash"));
      Button button = new Button(Words.get("details.original"), Icons.of(Feather.EXTERNAL_LINK));
      button.getStyleClass().addAll("flat", "small", "details-button");
      button.setAccessibleText(Words.get("original.of", capture.origin()));
      button.setOnAction(event -> open.accept(capture));
      nodes.add(button);
    }
    return nodes;
  }

  /** What the importer was unsure of, beside the fields. */
  static List<Node> warnings(List<String> warnings) {
    List<Node> nodes = new ArrayList<>();
    if (!warnings.isEmpty()) {
      nodes.add(line(Words.get("library.unsure"), "details-heading"));
      warnings.forEach(one -> nodes.add(line("! " + one, "warning-text")));
    }
    return nodes;
  }
}
