package org.synoptic.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.synoptic.model.Document;
import org.synoptic.model.Span;

/** A document to read: its paragraphs in a virtualised list, with marked words. */
public final class TextPane {

  private final ListView<Paragraph> list = new ListView<>();
  private Optional<Document> document = Optional.empty();
  private List<Mark> marks = List.of();

  /**
   * A piece of what is shown.
   *
   * @param number number of the paragraph from 1, or 0 for the headline
   * @param span where it stands in the canonical text; empty for the headline
   */
  record Paragraph(int number, Span span) {}

  /** An empty pane. */
  public TextPane() {
    list.getStyleClass().addAll("text-pane", "edge-to-edge");
    list.setAccessibleText(Words.get("reader.name"));
    list.setCellFactory(view -> new ParagraphCell(this));
    LongList.spare(list);
  }

  /** What is shown; it can have the focus, and its arrow keys go from paragraph to paragraph. */
  public ListView<?> node() {
    return list;
  }

  /** The document on show. */
  public Optional<Document> document() {
    return document;
  }

  /** The marks on show. */
  public List<Mark> marks() {
    return marks;
  }

  /** Shows a document from its start. */
  public void show(Document shown, List<Mark> newMarks) {
    document = Optional.of(shown);
    marks = List.copyOf(newMarks);
    list.setAccessibleText(Words.get("reader.of", shown.label(), shown.metadata().title()));
    list.getItems().setAll(paragraphs(shown));
    list.scrollTo(0);
  }

  /** Shows nothing. */
  public void clear() {
    document = Optional.empty();
    marks = List.of();
    list.setAccessibleText(Words.get("reader.name"));
    list.getItems().clear();
  }

  /** Marks other words; the place in the text stays. */
  public void mark(List<Mark> newMarks) {
    marks = List.copyOf(newMarks);
    list.refresh();
  }

  /** Brings words into view. */
  public void reveal(Span span) {
    for (int i = 0; i < list.getItems().size(); i++) {
      Paragraph paragraph = list.getItems().get(i);
      if (paragraph.number > 0 && paragraph.span.end() >= span.start()) {
        list.getSelectionModel().select(i);
        // Laid out first: a list that has no cells yet goes to the wrong place.
        list.applyCss();
        list.layout();
        list.scrollTo(Math.max(0, i - 1));
        return;
      }
    }
  }

  private static List<Paragraph> paragraphs(Document document) {
    List<Paragraph> found = new ArrayList<>();
    found.add(new Paragraph(0, new Span(0, 0)));
    String text = document.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf("\n\n", from);
      int to = end < 0 ? text.length() : end;
      if (to > from) {
        found.add(new Paragraph(found.size(), new Span(from, to)));
      }
      from = to + 2;
    }
    return found;
  }
}
