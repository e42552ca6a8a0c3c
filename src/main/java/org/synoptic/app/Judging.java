package org.synoptic.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Correction;
import org.synoptic.model.Field;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.store.Decision;
import org.synoptic.store.Library;

/** Records what people decide, with their name and the time. */
final class Judging {

  private final Library library;
  private final Subjects subjects;
  private final Carrying carrying;
  private final InstantSource clock;
  private final Runnable search;

  /**
   * A recorder.
   *
   * @param search lets search see what has changed
   */
  Judging(
      Library library, Subjects subjects, Carrying carrying, InstantSource clock, Runnable search) {
    this.library = library;
    this.subjects = subjects;
    this.carrying = carrying;
    this.clock = clock;
    this.search = search;
  }

  Judgement judge(String subject, Judgement.Aspect aspect, String value, String reason) {
    Judgement judgement =
        new Judgement(0, subject, aspect, value, reason, author(), clock.instant());
    Judgement made =
        subjects
            .of(judgement)
            .map(about -> library.log().append(new Decision(judgement, about)))
            .orElseGet(() -> library.append(judgement));
    if (aspect == Judgement.Aspect.TAG && library.summary(subject).isPresent()) {
      library.touch(List.of(subject));
      search.run();
    } else if (aspect == Judgement.Aspect.NOTE) {
      library.touch(subjects.documents(subject));
      search.run();
    }
    return made;
  }

  Correction correct(String document, Field field, Optional<String> value, String reason) {
    Correction made =
        library
            .log()
            .append(new Correction(0, document, field, value, reason, author(), clock.instant()));
    search.run();
    return made;
  }

  Judgement attach(Orphan orphan, Span span) {
    return carrying.attach(orphan, span, author(), clock.instant());
  }

  void letGo(Orphan orphan, String reason) {
    carrying.letGo(orphan, reason, author(), clock.instant());
  }

  /** The name the user goes by, else that of the account. */
  private String author() {
    return library
        .settings()
        .get(Workspace.AUTHOR)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> System.getProperty("user.name", "unknown"));
  }
}
