package org.synoptic.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.synoptic.importer.archives.Archive;
import org.synoptic.importer.archives.ArchiveSummary;
import org.synoptic.importer.archives.Archived;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Problem;

/** Web archives (WARC, WACZ) and compressed files (ZIP, gzip): each page or file is a capture. */
final class ArchiveFiles implements Container {

  @Override
  public boolean holds(String source) {
    try {
      return !SourceFiles.isAddress(source) && Archive.kind(Path.of(source)).isPresent();
    } catch (InvalidPathException none) {
      return false;
    }
  }

  @Override
  public List<Problem> each(String source, Consumer<Incoming> captures, BooleanSupplier cancelled) {
    try {
      ArchiveSummary summary =
          Archive.each(Path.of(source), file -> captures.accept(incoming(source, file)), cancelled);
      return told(source, summary);
    } catch (UnreadableException reason) {
      return List.of(reason.problem());
    }
  }

  /** Under the name of the archive, so that two archives with a page each are told apart. */
  private static Incoming incoming(String source, Archived file) {
    boolean page = SourceFiles.isAddress(file.origin());
    String type =
        file.charset().map(set -> file.mediaType() + "; charset=" + set).orElse(file.mediaType());
    return new Incoming(
        source + "!" + file.origin(),
        page ? file.origin() : source + "!" + file.origin(),
        file.time(),
        file.mediaType().isEmpty() ? "" : type,
        file.bytes());
  }

  private static List<Problem> told(String source, ArchiveSummary summary) {
    if (summary.leftOut().isEmpty()) {
      return summary.problems();
    }
    List<Problem> all = new ArrayList<>(summary.problems());
    all.add(
        new Problem(
            ImportOutcome.Told.LEFT_OUT,
            "%s: %d read; left out: %s."
                .formatted(ShownName.of(source), summary.given(), summary.leftOutInWords())));
    return all;
  }
}
