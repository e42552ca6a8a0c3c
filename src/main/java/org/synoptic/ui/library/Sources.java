package org.synoptic.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.Words;

/** The ways by which documents come in: choosers, clipboard, drag and drop. */
final class Sources {

  private final Node owner;
  private final ImportModel imports;

  Sources(Node owner, ImportModel imports) {
    this.owner = owner;
    this.imports = imports;
  }

  /** Lets the user choose files. */
  void files() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.get("action.library.add"));
    imports.add(paths(chooser.showOpenMultipleDialog(window())));
  }

  /** Lets the user choose one file. */
  Optional<Path> one() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.get("action.library.look"));
    return Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath);
  }

  /** Lets the user choose a folder. */
  void folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.get("action.library.folder"));
    imports.add(
        Optional.ofNullable(chooser.showDialog(window())).map(File::getPath).stream().toList());
  }

  /** Takes files, an address or a text from the clipboard. */
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      imports.add(paths(clipboard.getFiles()));
    } else {
      Optional.ofNullable(clipboard.getString()).ifPresent(imports::paste);
    }
  }

  /** Lets files, folders, addresses and texts be dropped on the screen. */
  void acceptDrops() {
    owner.setOnDragOver(this::over);
    owner.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles() || board.hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      imports.add(paths(board.getFiles()));
    } else {
      Optional.ofNullable(board.getString()).ifPresent(imports::paste);
    }
    event.setDropCompleted(true);
    event.consume();
  }

  private static List<String> paths(@Nullable List<File> files) {
    return files == null ? List.of() : files.stream().map(File::getPath).toList();
  }

  private @Nullable Window window() {
    return owner.getScene() == null ? null : owner.getScene().getWindow();
  }
}
