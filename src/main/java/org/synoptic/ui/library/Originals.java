package org.synoptic.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Capture;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Opener;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/**
 * Lets the user look at an original: as plain text here, or by a program outside, which is told to
 * be less safe before.
 */
final class Originals {

  private final Desk desk;
  private final Opener opener;

  Originals(Desk desk, Opener opener) {
    this.desk = desk;
    this.opener = opener;
  }

  /** Asks how an original is to be opened. */
  void ask(Capture capture) {
    Optional<Path> folder = OriginalFile.folder(capture.origin());
    List<Action> actions =
        List.of(
            Action.of("action.original.text", Feather.FILE_TEXT, "Enter", () -> read(capture)),
            Action.of(
                "action.original.outside", Feather.EXTERNAL_LINK, "O", () -> outside(capture)),
            Action.of("action.original.folder", Feather.FOLDER, "F", () -> folder(capture.origin()))
                .when(new SimpleBooleanProperty(folder.isPresent())));
    VBox box = new VBox();
    box.getStyleClass().add("original");
    box.getChildren()
        .addAll(
            line(capture.origin(), "details-origin"),
            line(
                Words.get("original.facts", capture.mediaType(), capture.size(), capture.time()),
                "muted"),
            line(Words.get("original.warning"), "warning-text"),
            line(Words.get("original.safe"), "muted"));
    SheetPane pane =
        LibrarySheets.open(
            desk, Words.get("original.title"), box, "sheet-narrow", Optional.empty(), actions);
    pane.setId("original-sheet");
    pane.setAccessibleHelp(Words.get("original.warning"));
  }

  /** Opens the folder that something came from. */
  void folder(String origin) {
    desk.sheetProperty().set(Optional.empty());
    OriginalFile.folder(origin)
        .ifPresentOrElse(
            this::hand,
            () -> desk.notices().add(Notice.of(Words.get("original.noFolder", origin))));
  }

  private void hand(Path file) {
    desk.worker()
        .run(
            "",
            progress -> {
              opener.open(file);
              return file;
            },
            done -> {},
            this::failed);
  }

  private void outside(Capture capture) {
    desk.sheetProperty().set(Optional.empty());
    load(
        capture,
        bytes -> {
          Path copy = OriginalFile.copy(capture, bytes);
          opener.open(copy);
          return copy;
        },
        copy -> desk.notices().add(Notice.of(Words.get("original.opened", copy.getFileName()))));
  }

  private void read(Capture capture) {
    load(capture, PlainText::lines, lines -> show(capture, lines));
  }

  private void show(Capture capture, List<String> lines) {
    ListView<String> list = new ListView<>();
    list.getItems().setAll(lines);
    list.setId("original-text");
    list.getStyleClass().addAll("edge-to-edge", "original-text");
    Spoken.name(list, Words.get("original.of", capture.origin()));
    VBox box = new VBox(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    if (capture.size() > PlainText.MOST) {
      box.getChildren().add(line(Words.get("original.cut", PlainText.MOST), "muted"));
    }
    LibrarySheets.open(
        desk,
        Words.get("original.of", capture.origin()),
        box,
        "sheet-wide",
        Optional.of(list),
        List.of());
    list.getSelectionModel().selectFirst();
  }

  /** What is made of the bytes, off the screen's thread. */
  private interface Use<T> {
    T of(byte[] bytes) throws IOException;
  }

  private <T> void load(Capture capture, Use<T> use, Consumer<T> shown) {
    desk.worker()
        .run(
            "",
            progress -> use.of(desk.workspace().original(capture.sha256())),
            shown,
            this::failed);
  }

  private void failed(Exception failure) {
    desk.notices()
        .add(Notice.failure(Words.get("original.failed", Failures.message(failure)), failure));
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
