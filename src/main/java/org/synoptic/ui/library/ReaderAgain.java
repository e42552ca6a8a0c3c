package org.synoptic.ui.library;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Derivation;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Takes documents from their captures again with this program's reader. */
final class ReaderAgain {

  private final Desk desk;
  private final Runnable changed;
  private final Runnable tray;

  /**
   * A reader.
   *
   * @param changed what to do when the library has changed
   * @param tray opens the tray of judgements whose words were not found
   */
  ReaderAgain(Desk desk, Runnable changed, Runnable tray) {
    this.desk = desk;
    this.changed = changed;
    this.tray = tray;
  }

  /** Says so when some documents were taken by an older reader. */
  void offer() {
    if (desk.workspace().readOnly().isPresent()) {
      return;
    }
    desk.worker().run("", progress -> desk.workspace().outdated(), this::offer, this::failed);
  }

  private void offer(long outdated) {
    if (outdated > 0) {
      desk.notices()
          .add(
              Notice.of(
                  Words.get("again.outdated", outdated),
                  Action.of("action.again.now", Feather.ROTATE_CW, "", () -> read(List.of()))));
    }
  }

  /** Takes documents again; none stands for all that an older reader has taken. */
  void read(List<String> documents) {
    desk.worker()
        .run(
            Words.get("again.work"),
            progress -> {
              try {
                return desk.workspace().derive(documents, one -> {}, progress);
              } finally {
                desk.worker().show(changed);
              }
            },
            this::tell,
            this::failed);
  }

  private void tell(Derivation.Report report) {
    String words =
        Words.get("again.done", report.same(), report.changed(), report.failed(), report.orphans());
    desk.notices()
        .add(
            report.orphans() == 0
                ? Notice.of(words)
                : Notice.of(words, Action.of("action.library.tray", Feather.INBOX, "", tray)));
    if (report.changed() > 0) {
      desk.reopen();
    }
  }

  private void failed(Exception failure) {
    desk.notices()
        .add(Notice.failure(Words.get("again.failed", Failures.message(failure)), failure));
  }
}
