package org.synoptic.ui.library;

import java.util.Optional;
import java.util.function.Supplier;
import org.synoptic.model.Capture;
import org.synoptic.model.Unread;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Finds the capture of a document or of a line of an import, to open the original. */
final class Captures {

  private final Desk desk;
  private final Originals originals;

  Captures(Desk desk, Originals originals) {
    this.desk = desk;
    this.originals = originals;
  }

  /** Asks how the original of a document is to be opened. */
  void of(String document) {
    find(
        () -> desk.workspace().captures(document).stream().findFirst(),
        Words.get("library.captures.none"));
  }

  /** The same for a line of an import, whether it gave a document or not. */
  void of(ImportLine line) {
    line.entry()
        .ifPresentOrElse(
            entry -> of(entry.id()),
            () ->
                find(
                    () ->
                        desk.workspace().unread().stream()
                            .map(Unread::capture)
                            .filter(one -> one.origin().equals(line.source()))
                            .filter(one -> one.part().equals(line.part()))
                            .findFirst(),
                    Words.get("original.notKept", line.source())));
  }

  private void find(Supplier<Optional<Capture>> search, String none) {
    desk.worker()
        .run(
            "",
            progress -> search.get(),
            found ->
                found.ifPresentOrElse(originals::ask, () -> desk.notices().add(Notice.of(none))),
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("original.failed", Failures.message(failure)), failure)));
  }
}
