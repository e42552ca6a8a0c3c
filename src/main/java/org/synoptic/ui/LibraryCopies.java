package org.synoptic.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.synoptic.app.MergeReport;
import org.synoptic.app.Worker;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Copies of the library for colleagues, and what comes back of them. */
final class LibraryCopies {

  private final Desk desk;
  private final Supplier<Optional<Window>> window;

  LibraryCopies(Desk desk, Supplier<Optional<Window>> window) {
    this.desk = desk;
    this.window = window;
  }

  /** Takes another library in. */
  void merge() {
    folder("copies.merge.choose").ifPresent(this::merge);
  }

  void merge(Path folder) {
    work(
        "copies.merging",
        folder,
        progress -> desk.workspace().merge(folder, progress),
        report -> {
          tell(merged(report));
          desk.reopen();
        },
        "copies.merge.failed");
  }

  private static String merged(MergeReport report) {
    return Words.get(
        "copies.merged",
        report.documents(),
        report.judgements(),
        report.dossiers().size(),
        report.orphans(),
        report.missing().size());
  }

  /** Copies without what people decided. */
  void blind() {
    folder("copies.blind.choose").ifPresent(folder -> copy(folder, true));
  }

  /** Copies with everything. */
  void whole() {
    folder("copies.whole.choose").ifPresent(folder -> copy(folder, false));
  }

  void copy(Path folder, boolean blind) {
    work(
        "copies.copying",
        folder,
        progress -> desk.workspace().copy(folder, blind, progress),
        report -> tell(Words.get("copies.copied", folder, report.documents(), report.judgements())),
        "copies.copy.failed");
  }

  /** Works on a folder in the background and says how it went. */
  private void work(
      String title,
      Path folder,
      Worker.Work<MergeReport> work,
      Consumer<MergeReport> done,
      String failed) {
    desk.worker()
        .run(
            Words.get(title, folder),
            work,
            done,
            failure ->
                desk.notices()
                    .add(Notice.failure(Words.get(failed, Failures.message(failure)), failure)));
  }

  private void tell(String news) {
    desk.notices().add(Notice.of(news));
  }

  private Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.get(title));
    File chosen = window.get().map(chooser::showDialog).orElse(null);
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
