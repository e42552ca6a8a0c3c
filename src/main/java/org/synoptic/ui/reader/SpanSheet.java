package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Document;
import org.synoptic.model.Placed;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** A sheet on which the edges of a claim are moved by keys, in the words around it. */
public final class SpanSheet {

  private static final int AROUND = 400;

  private final String text;
  private final Span shown;
  private final SpanEdit edit;
  private final MarkedText words = new MarkedText("", List.of());
  private final Label where = new Label();

  private SpanSheet(Document document, Span span) {
    text = document.text();
    shown = around(text, span);
    edit = new SpanEdit(text, span);
  }

  /** Opens the sheet; the new place is given when it is kept. */
  public static void open(Desk desk, Document document, Span span, Consumer<Placed> keep) {
    new SpanSheet(document, span).open(desk, keep);
  }

  private void open(Desk desk, Consumer<Placed> keep) {
    List<Action> actions = new ArrayList<>();
    actions.add(action("start", Feather.CHEVRON_LEFT, "[", () -> edit.pick(false)));
    actions.add(action("end", Feather.CHEVRON_RIGHT, "]", () -> edit.pick(true)));
    actions.add(action("left", Feather.ARROW_LEFT, "Left", () -> edit.word(-1)));
    actions.add(action("right", Feather.ARROW_RIGHT, "Right", () -> edit.word(1)));
    actions.add(action("less", Feather.ARROW_LEFT, "Shift+Left", () -> edit.character(-1)));
    actions.add(action("more", Feather.ARROW_RIGHT, "Shift+Right", () -> edit.character(1)));
    actions.add(
        Action.of(
            "action.span.keep",
            Feather.CHECK,
            "Enter",
            () -> {
              desk.sheetProperty().set(Optional.empty());
              keep.accept(Placed.of(text, edit.span()));
            }));
    words.getStyleClass().add("span-words");
    where.getStyleClass().add("muted");
    where.setWrapText(true);
    ScrollPane scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFocusTraversable(false);
    VBox content = new VBox(where, scroll);
    content.getStyleClass().add("words-sheet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    SheetPane pane = new SheetPane(Words.get("span.title"), content, actions);
    pane.getStylesheets().add(org.synoptic.ui.kit.Theme.sheet(DeskPane.class, "reader.css"));
    pane.getStyleClass().add("sheet-narrow");
    pane.setId("span-sheet");
    show();
    words.accessibleTextProperty().subscribe(spoken -> Spoken.name(pane, spoken));
    desk.sheetProperty().set(Optional.of(new Sheet(pane, pane, actions)));
  }

  private Action action(String id, Feather icon, String key, Runnable move) {
    return Action.of(
        "action.span." + id,
        icon,
        key,
        () -> {
          move.run();
          show();
        });
  }

  private void show() {
    Span now = edit.span();
    Span inside = now.shift(-shown.start());
    int edge = edit.atEnd() ? inside.end() - 1 : inside.start();
    words.show(
        shown.of(text),
        List.of(new Mark(inside, "claim"), new Mark(new Span(edge, edge + 1), "picked")),
        List.of());
    where.setText(Words.get(edit.atEnd() ? "span.end" : "span.start"));
    words.setAccessibleText(Words.get("span.spoken", where.getText(), now.of(text)));
  }

  /** The words around a place, whole paragraphs as far as they are not too long. */
  private static Span around(String text, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    int end = Math.min(text.length(), span.end() + AROUND);
    int before = text.lastIndexOf("\n\n", span.start());
    int after = text.indexOf("\n\n", span.end());
    return new Span(
        before >= start ? before + 2 : wordStart(text, start),
        after >= 0 && after < end ? after : end);
  }

  private static int wordStart(String text, int at) {
    int space = at == 0 ? -1 : text.indexOf(' ', at);
    return space < 0 ? at : space + 1;
  }
}
