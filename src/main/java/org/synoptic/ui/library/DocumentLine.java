package org.synoptic.ui.library;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Field;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.Words;

/**
 * What became of one document. Its words are made when they are shown, so that twenty thousand
 * lines cost little.
 *
 * @param outcome what became of it
 * @param kin what it is almost the same as and what it takes the place of, in words; may be empty
 */
record DocumentLine(ImportOutcome outcome, String kin) implements ImportLine {

  @Override
  public Result result() {
    return switch (outcome) {
      case ImportOutcome.Imported in ->
          in.entry().doubts().isEmpty() && in.entry().warnings().isEmpty()
              ? Result.ADDED
              : Result.UNSURE;
      case ImportOutcome.Duplicate known -> Result.KNOWN;
      case ImportOutcome.Failed failed -> Result.FAILED;
    };
  }

  @Override
  public String source() {
    return outcome.source();
  }

  @Override
  public String part() {
    return outcome.part();
  }

  @Override
  public Optional<Entry> entry() {
    return switch (outcome) {
      case ImportOutcome.Imported in -> Optional.of(in.entry());
      case ImportOutcome.Duplicate known -> Optional.of(known.entry());
      case ImportOutcome.Failed failed -> Optional.empty();
    };
  }

  @Override
  public String headline() {
    String place = part().isEmpty() ? source() : part() + " · " + source();
    return entry()
        .map(entry -> entry.metadata().title())
        .filter(title -> !title.isBlank())
        .orElse(place);
  }

  @Override
  public String facts() {
    return entry().map(DocumentLine::facts).orElse("");
  }

  private static String facts(Entry document) {
    StringJoiner facts = new StringJoiner(" · ");
    facts.add(Words.get(document.kind() == DocumentKind.REPORT ? "kind.report" : "kind.policy"));
    String byline = Described.byline(document.metadata());
    if (!byline.isEmpty()) {
      facts.add(byline);
    }
    facts.add(Words.get("import.words", document.words()));
    return facts.toString();
  }

  @Override
  public String note() {
    return switch (outcome) {
      case ImportOutcome.Imported in -> {
        StringJoiner note = new StringJoiner(" ");
        if (!kin.isEmpty()) {
          note.add(kin);
        }
        if (!in.entry().doubts().isEmpty()) {
          note.add(Words.get("import.unsure", fields(in.entry())));
        }
        in.entry().warnings().forEach(note::add);
        yield note.toString();
      }
      case ImportOutcome.Duplicate known -> Words.get("import.known");
      case ImportOutcome.Failed failed -> failed.problem().message();
    };
  }

  private static String fields(Entry entry) {
    return entry.doubts().stream().map(DocumentLine::name).collect(Collectors.joining(", "));
  }

  private static String name(Field field) {
    return Words.get("field." + field.name().toLowerCase(Locale.ROOT));
  }

  /** The same line after the document's metadata was corrected. */
  DocumentLine with(Entry now) {
    return switch (outcome) {
      case ImportOutcome.Imported in ->
          new DocumentLine(
              new ImportOutcome.Imported(in.source(), in.part(), now, in.near(), in.replaces()),
              kin);
      case ImportOutcome.Duplicate known ->
          new DocumentLine(new ImportOutcome.Duplicate(known.source(), known.part(), now), kin);
      case ImportOutcome.Failed failed -> this;
    };
  }
}
