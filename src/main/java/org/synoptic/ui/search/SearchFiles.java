package org.synoptic.ui.search;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.synoptic.app.Worker;
import org.synoptic.model.search.Answer;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Words;

/** Files that go in and out of the search screen. */
final class SearchFiles {

  private final Node owner;
  private final CsvOut out;

  /**
   * Files.
   *
   * @param owner a node of the window over which files are chosen
   */
  SearchFiles(Desk desk, Node owner) {
    this.owner = owner;
    out = new CsvOut(desk);
  }

  /** Lets the user choose a file with queries. */
  Optional<Path> queries() {
    FileChooser chooser = chooser(Words.get("action.search.batch"));
    return Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
        .map(File::toPath);
  }

  /** Lets the user choose where a table goes, and writes it. */
  void save(String name, Worker.Work<Answer<String>> table) {
    FileChooser chooser = chooser(Words.get("action.search.csv"));
    chooser.setInitialFileName(name + ".csv");
    Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
        .ifPresent(file -> out.write(file.toPath(), table));
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    return chooser;
  }
}
