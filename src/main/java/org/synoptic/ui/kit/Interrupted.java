package org.synoptic.ui.kit;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.ImportJob;

/** Imports that were stopped, or during which the program died. */
public final class Interrupted {

  private Interrupted() {}

  /** Asks the user about each of them; the oldest comes to sight last, so that it is first. */
  public static void ask(Desk desk) {
    if (desk.workspace().readOnly().isPresent()) {
      return;
    }
    desk.worker()
        .run(
            "",
            progress -> desk.workspace().unfinishedImports(),
            jobs -> jobs.reversed().forEach(job -> desk.notices().add(notice(desk, job))),
            failure -> desk.notices().add(Notice.unexpected(failure)));
  }

  /** The question whether an import is to go on. */
  public static Notice notice(Desk desk, ImportJob job) {
    return Notice.of(
        Words.get("import.interrupted", job.total(), job.done()),
        Action.of("action.import.resume", Feather.PLAY, "", () -> resume(desk, job)),
        Action.of("action.import.leave", Feather.X, "", () -> leave(desk, job)));
  }

  private static void resume(Desk desk, ImportJob job) {
    desk.placeProperty().set(Place.of(View.LIBRARY));
    desk.resumingProperty().set(Optional.of(job));
  }

  private static void leave(Desk desk, ImportJob job) {
    desk.worker()
        .run(
            "",
            progress -> {
              desk.workspace().drop(job.number());
              return job;
            },
            done -> {},
            failure -> desk.notices().add(Notice.unexpected(failure)));
  }
}
