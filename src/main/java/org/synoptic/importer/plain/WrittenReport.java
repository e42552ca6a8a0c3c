package org.synoptic.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.PageSpans;
import org.synoptic.importer.office.Written;
import org.synoptic.importer.office.WrittenLine;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/**
 * A news report out of a document of an office program. What the reader sees goes before what the
 * file notes about itself: a typist is no author, and the day of saving no day of publication.
 */
public final class WrittenReport {

  /** A title stands among the first lines. */
  private static final int HEAD = 12;

  private static final String SEEN = "text";
  private static final String NOTED = "file properties";
  private static final String STATED = "publisher's metadata";

  private final Written written;
  private final List<FieldNote> notes = new ArrayList<>();
  private final List<String> warnings;

  private WrittenReport(Written written, List<String> warnings) {
    this.written = written;
    this.warnings = warnings;
  }

  /**
   * The report.
   *
   * @throws UnreadableException when only furniture is in it
   */
  public static Document read(String name, Written written) throws UnreadableException {
    return new WrittenReport(written, new ArrayList<>(written.warnings())).document(name);
  }

  private Document document(String name) throws UnreadableException {
    String text =
        written.lines().stream().map(WrittenLine::text).collect(Collectors.joining("\n\n"));
    Document seen = PlainReport.read(name, text, heading(), warnings);
    Document document =
        Document.report(metadata(seen.metadata()), seen.text(), warnings(seen.metadata()));
    return document.with(new Provenance(notes, PageSpans.of(written, document.text())));
  }

  /** The first heading, when nothing but short lines stands above it. */
  private Optional<String> heading() {
    return written.lines().stream()
        .limit(HEAD)
        .takeWhile(line -> line.isHeading() || !PlainParagraph.running(line.text()))
        .filter(WrittenLine::isHeading)
        .map(WrittenLine::text)
        .findFirst();
  }

  private Metadata metadata(Metadata seen) {
    Metadata noted = written.properties();
    boolean stated = written.kind().statesMetadata();
    Optional<String> title =
        field(Field.TITLE, some(seen.title()), some(noted.title()).filter(this::telling), true);
    field(Field.AUTHORS, joined(seen.authors()), joined(noted.authors()), false);
    return new Metadata(
        title.orElse(""),
        stated && !noted.authors().isEmpty() ? noted.authors() : seen.authors(),
        field(Field.OUTLET, seen.outlet(), noted.outlet(), false),
        field(Field.PUBLISHED, seen.published(), noted.published(), false),
        field(Field.MODIFIED, seen.modified(), noted.modified(), false),
        field(Field.LANGUAGE, seen.language(), noted.language(), false),
        field(Field.URL, seen.url(), noted.url(), false));
  }

  /** Names that programs give by themselves tell nothing. */
  private boolean telling(String title) {
    return !title.matches(
        "(?i)(?:microsoft word\\s*-.*|untitled.*|document\\d*|dokument\\d*|.*\\.(?:docx?|odt|rtf|pdf|indd|qxd|pages))");
  }

  /**
   * Which of two answers is taken, both noted.
   *
   * @param trusted whether what a program noted is taken where the text says nothing; what a
   *     publisher states is taken in any case, and first
   */
  private Optional<String> field(
      Field field, Optional<String> seen, Optional<String> noted, boolean trusted) {
    boolean stated = written.kind().statesMetadata();
    String where = stated ? STATED : NOTED;
    Optional<FieldNote> first = seen.map(value -> new FieldNote(field, SEEN, value));
    Optional<FieldNote> second = noted.map(value -> new FieldNote(field, where, value));
    if (stated) {
      second.ifPresent(notes::add);
      first.ifPresent(notes::add);
      return noted.or(() -> seen);
    }
    first.ifPresent(notes::add);
    second.ifPresent(notes::add);
    return trusted ? seen.or(() -> noted) : seen;
  }

  private List<String> warnings(Metadata seen) {
    Metadata noted = written.properties();
    if (!written.kind().statesMetadata() && seen.authors().isEmpty()) {
      joined(noted.authors())
          .ifPresent(
              names -> warnings.add("author not taken from the file's properties: " + names));
    }
    if (seen.title().isEmpty() && some(noted.title()).filter(this::telling).isPresent()) {
      warnings.remove("no title found");
    }
    return warnings;
  }

  private static Optional<String> some(String value) {
    return Optional.of(value).filter(text -> !text.isBlank());
  }

  private static Optional<String> joined(List<String> names) {
    return some(String.join("; ", names));
  }
}
