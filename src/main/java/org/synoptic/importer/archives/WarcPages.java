package org.synoptic.importer.archives;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.synoptic.importer.kit.ContentType;

/** Finds the pages among the records of a web archive; the others are counted. */
final class WarcPages {

  private final PageList listed;
  private final Tally tally;

  WarcPages(PageList listed, Tally tally) {
    this.listed = listed;
    this.tally = tally;
  }

  /**
   * Reads a record as far as it is of interest.
   *
   * @return what is to be done once the record is known to be sound
   * @throws IOException when the record is damaged; jwarc throws other exceptions too
   */
  Runnable read(WarcRecord record, RecordInput input) throws IOException {
    return switch (record) {
      case WarcResponse response when http(record) -> answer(response, input);
      default ->
          switch (record.type()) {
            case "resource", "conversion" -> content(record, input);
            case "revisit" ->
                counted("captures of a page that had not changed since an earlier one");
            case "continuation" -> counted("continued records, which are not joined");
            case "response" -> counted("answers that are not of the web");
            default -> () -> {};
          };
    };
  }

  private Runnable answer(WarcResponse record, RecordInput input) throws IOException {
    HttpResponse http = record.http();
    input.body();
    String target = target(record);
    ContentType type = new ContentType(http.headers().first("Content-Type").orElse(""));
    if (http.status() != 200) {
      http.headers().first("Location").ifPresent(location -> listed.redirect(target, location));
      return counted("answers with status " + http.status());
    }
    if (!type.header().isBlank() && !PageTypes.page(type.mediaType())) {
      return counted(PageTypes.others(type.mediaType()));
    }
    if (!listed.has(target)) {
      return counted("pages that the archive does not list (frames, advertisements)");
    }
    try {
      return page(record, target, type, HttpContent.of(http));
    } catch (BombException bomb) {
      return () -> tally.problem("bomb", target + " was left out: " + bomb.getMessage() + ".");
    }
  }

  private Runnable content(WarcRecord record, RecordInput input) throws IOException {
    input.body();
    String target = target(record);
    ContentType type = new ContentType(record.headers().first("Content-Type").orElse(""));
    if (!target.matches("(?i)(?:https?|file):.*")) {
      return counted("notes of the crawler");
    }
    if (!PageTypes.page(type.mediaType())) {
      return counted(PageTypes.others(type.mediaType()));
    }
    if (!listed.has(target)) {
      return counted("pages that the archive does not list (frames, advertisements)");
    }
    return page(record, target, type, record.body().stream().readNBytes(Limits.LARGEST + 1));
  }

  private Runnable page(WarcRecord record, String target, ContentType type, byte[] bytes) {
    if (bytes.length == 0) {
      return counted("empty answers");
    }
    if (bytes.length > Limits.LARGEST) {
      return () ->
          tally.problem(
              "too-large",
              "%s was left out: it is larger than %d MB.".formatted(target, Limits.LARGEST >> 20));
    }
    Archived page = new Archived(target, time(record), type.mediaType(), type.charset(), bytes);
    Optional<String> truncated = record.headers().first("WARC-Truncated");
    return () -> {
      truncated.ifPresent(why ->
          tally.problem(
              "truncated",
              "%s is not whole: the crawler cut it off (%s).".formatted(target, Names.shown(why))));
      listed.seen(target);
      tally.give(page);
    };
  }

  private Runnable counted(String what) {
    return () -> tally.leaveOut(what);
  }

  private static boolean http(WarcRecord record) {
    String type = new ContentType(record.headers().first("Content-Type").orElse("")).mediaType();
    boolean arc = record.version().getProtocol().equals("ARC");
    return arc || type.isEmpty() || type.equals("application/http");
  }

  private static String target(WarcRecord record) {
    List<String> told = record.headers().all("WARC-Target-URI");
    String target = told.isEmpty() ? "" : told.getFirst().strip();
    // WARC 1.0 was misread by many to want brackets.
    return Names.shown(
        target.startsWith("<") && target.endsWith(">")
            ? target.substring(1, target.length() - 1)
            : target);
  }

  private static Optional<Instant> time(WarcRecord record) {
    try {
      return record.headers().first("WARC-Date").map(Instant::parse);
    } catch (DateTimeException odd) {
      return Optional.empty();
    }
  }
}
