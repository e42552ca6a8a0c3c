package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** What came of the imports since the list was last put away, one line for each document. */
final class ImportModel {

  private final Desk desk;
  private final Runnable changed;
  private final ObservableList<ImportLine> lines = FXCollections.observableArrayList();

  /**
   * Imports of a desk.
   *
   * @param changed what to do when the library has changed
   */
  ImportModel(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  ObservableList<ImportLine> lines() {
    return lines;
  }

  /** Imports files, folders and addresses. */
  void add(List<String> sources) {
    if (!sources.isEmpty()) {
      start(
          (progress, each) -> desk.workspace().add(sources, each::add, progress),
          Words.get("import.work", sources.size()));
    }
  }

  /** Imports what was pasted: an address, or else a text. */
  void paste(String text) {
    String trimmed = text.strip();
    String lower = trimmed.toLowerCase(Locale.ROOT);
    boolean address = lower.startsWith("http://") || lower.startsWith("https://");
    if (address && trimmed.chars().noneMatch(Character::isWhitespace)) {
      add(List.of(trimmed));
    } else {
      start(
          (progress, each) -> desk.workspace().paste(text, each::add), Words.get("import.work", 1));
    }
  }

  /** All lines as text, one below the other. */
  String text() {
    return lines.stream().map(ImportLine::spoken).collect(Collectors.joining("\n"));
  }

  /** How many of each result, in words. */
  String summary() {
    return Words.get(
        "import.summary",
        count(ImportLine.Result.ADDED) + count(ImportLine.Result.UNSURE),
        count(ImportLine.Result.KNOWN),
        count(ImportLine.Result.FAILED));
  }

  private long count(ImportLine.Result result) {
    return lines.stream().filter(line -> line.result() == result).count();
  }

  /** One way to import. */
  private interface Import {
    void run(Progress progress, Sink each);
  }

  /** Takes outcomes as they become known. */
  private interface Sink {
    void add(ImportOutcome outcome);
  }

  private void start(Import work, String title) {
    Worker worker = desk.worker();
    Workspace workspace = desk.workspace();
    Function<String, String> titles = id -> workspace.entry(id).map(ImportModel::name).orElse(id);
    worker.run(
        title,
        progress -> {
          work.run(
              progress,
              outcome -> {
                ImportLine line = ImportLine.of(outcome, titles);
                worker.show(() -> lines.add(line));
              });
          return title;
        },
        done -> changed.run(),
        cause -> {
          desk.notices()
              .add(Notice.failure(Words.get("import.failed", Failures.message(cause)), cause));
          changed.run();
        });
  }

  private static String name(Entry document) {
    List<String> parts = new ArrayList<>();
    document.metadata().outlet().ifPresent(parts::add);
    parts.add(document.metadata().title());
    return String.join(": ", parts);
  }
}
