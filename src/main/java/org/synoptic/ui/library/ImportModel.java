package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.ImportReport;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Unread;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Interrupted;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Starts imports and brings what comes of them to the lines. */
final class ImportModel {

  /** The table is read again after so many lines, and then whenever there are twice as many. */
  private static final int FIRST_LOOK = 50;

  private final Desk desk;
  private final Runnable changed;
  private final ImportLines lines = new ImportLines();
  private final Inflow<DocumentLine> inflow;
  private int look = FIRST_LOOK;

  /**
   * Imports of a desk.
   *
   * @param changed what to do when the library has changed
   */
  ImportModel(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    inflow = new Inflow<>(desk.worker(), this::take);
    desk.resumingProperty()
        .subscribe(job -> {
          if (job.isPresent()) {
            desk.resumingProperty().set(Optional.empty());
            resume(job.get());
          }
        });
  }

  ImportLines lines() {
    return lines;
  }

  /** Imports files, folders and addresses. */
  void add(List<String> sources) {
    if (!sources.isEmpty()) {
      start(
          (progress, each) -> desk.workspace().add(sources, each, progress),
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
      start((progress, each) -> desk.workspace().paste(text, each), Words.get("import.work", 1));
    }
  }

  /** Tries captures again that gave no document. */
  void again(List<Unread> captures) {
    start(
        (progress, each) -> desk.workspace().retry(captures, each),
        Words.get("import.work", captures.size()));
  }

  /** Imports an export cut by a profile. */
  void export(String source, String profile) {
    start(
        (progress, each) -> desk.workspace().addExport(source, profile, each, progress),
        Words.get("import.work", 1));
  }

  private void resume(ImportJob job) {
    start(
        (progress, each) -> desk.workspace().resume(job.number(), each, progress),
        Words.get("import.work", job.sources().size()));
  }

  /** One way to import. */
  private interface Import {
    ImportReport run(Progress progress, Consumer<ImportOutcome> each);
  }

  private void start(Import work, String title) {
    Worker worker = desk.worker();
    worker.run(
        title,
        progress -> {
          try {
            ImportReport report =
                work.run(progress, outcome -> inflow.add(new DocumentLine(outcome, kin(outcome))));
            tell(report);
            return report;
          } finally {
            // A cancelled import has changed the library, too.
            worker.show(changed);
          }
        },
        report -> {},
        cause ->
            desk.notices()
                .add(Notice.failure(Words.get("import.failed", Failures.message(cause)), cause)));
  }

  /** An import that did not come to its end can go on at once. */
  private void tell(ImportReport report) {
    List<ImportJob> unfinished = desk.workspace().unfinishedImports();
    AtomicReference<Notice> notice = new AtomicReference<>();
    report
        .notSearchable()
        .ifPresent(why -> notice.set(Notice.of(Words.get("import.notSearchable", why))));
    if (!report.finished()) {
      unfinished.stream()
          .filter(job -> job.number() == report.job())
          .findFirst()
          .ifPresent(job -> notice.set(Interrupted.notice(desk, job)));
    }
    Optional.ofNullable(notice.get())
        .ifPresent(one -> desk.worker().show(() -> desk.notices().add(one)));
  }

  private void take(List<DocumentLine> batch) {
    lines.add(batch);
    if (lines.all().size() >= look) {
      look = lines.all().size() * 2;
      changed.run();
    }
  }

  /** What a document is almost the same as and which older version it replaces, in words. */
  private String kin(ImportOutcome outcome) {
    if (!(outcome instanceof ImportOutcome.Imported in)) {
      return "";
    }
    StringJoiner kin = new StringJoiner(" ");
    in.near().ifPresent(id -> kin.add(Words.get("import.near", name(id))));
    in.replaces().ifPresent(id -> kin.add(Words.get("import.replaces", name(id))));
    return kin.toString();
  }

  private String name(String id) {
    return desk.workspace().entry(id).map(ImportModel::name).orElse(id);
  }

  private static String name(Entry document) {
    List<String> parts = new ArrayList<>();
    document.metadata().outlet().ifPresent(parts::add);
    parts.add(document.metadata().title());
    return String.join(": ", parts);
  }
}
