package org.synoptic.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.synoptic.app.Doubt;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.ImportReport;
import org.synoptic.app.Progress;
import org.synoptic.model.Correction;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Doubts;
import org.synoptic.model.Field;
import org.synoptic.model.Metadata;
import org.synoptic.model.Problem;

/** The documents of a library in memory, with what was said of their metadata. */
final class SampleDocuments {

  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Document> asTaken = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final Map<Long, List<String>> origins = new LinkedHashMap<>();

  void put(Document document) {
    documents.put(document.id(), document);
  }

  /** Says that documents are copies of one origin. */
  void copies(long origin, List<String> copies) {
    origins.put(origin, copies);
  }

  Map<Long, List<String>> origins() {
    return Map.copyOf(origins);
  }

  List<Document> all() {
    return List.copyOf(documents.values());
  }

  Optional<Document> of(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  List<Entry> entries() {
    return documents.values().stream()
        .sorted(Comparator.comparing(one -> one.metadata().title()))
        .map(this::entry)
        .toList();
  }

  Entry entry(Document one) {
    Set<Field> settled =
        corrections.stream()
            .filter(said -> said.document().equals(one.id()))
            .collect(
                () -> EnumSet.noneOf(Field.class),
                (set, said) -> {
                  if (said.value().isPresent()) {
                    set.add(said.field());
                  } else {
                    set.remove(said.field());
                  }
                },
                Set::addAll);
    Document taken = Optional.ofNullable(asTaken.get(one.id())).orElse(one);
    Entry.Origin origin =
        origins.entrySet().stream()
            .filter(group -> group.getValue().contains(one.id()))
            .map(group -> new Entry.Origin(group.getKey(), group.getValue().size()))
            .findFirst()
            .orElse(Entry.Origin.ALONE);
    boolean report = one.kind() == DocumentKind.REPORT;
    return new Entry(
        one.id(),
        one.kind(),
        one.metadata(),
        one.text().split("\\s+").length,
        report ? OptionalInt.of(5) : OptionalInt.empty(),
        report ? List.of("River Toll Plan") : List.of(),
        List.of(),
        one.warnings(),
        Doubts.of(taken).stream().filter(field -> !settled.contains(field)).toList(),
        origin);
  }

  /**
   * Sources that end in {@code .bin} fail, those that hold {@code twice} are there already, those
   * that hold {@code near} are almost the same as the first document, those that hold {@code doubt}
   * give two answers for date and authors, and those that end in {@code .export} hold four
   * articles.
   */
  ImportReport add(List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    int done = 0;
    for (String source : sources) {
      if (progress.paused()) {
        progress.rest();
      }
      if (progress.cancelled()) {
        break;
      }
      if (source.endsWith(".export")) {
        export(source).forEach(each);
      } else {
        each.accept(outcome(source));
      }
      progress.at(++done, sources.size(), source);
    }
    return new ImportReport(1, sources.size(), 0, 0, true, Optional.empty());
  }

  /** What an export gives: four articles. */
  List<ImportOutcome> export(String source) {
    Entry first = entry(SampleTexts.COURIER);
    Entry second = entry(SampleTexts.HARBOUR);
    Document third = titled(source);
    put(third);
    return List.of(
        new ImportOutcome.Imported(source, "article 1", first, Optional.empty(), Optional.empty()),
        new ImportOutcome.Duplicate(source, "article 2", second),
        new ImportOutcome.Imported(
            source, "article 3", entry(third), Optional.empty(), Optional.of(first.id())),
        new ImportOutcome.Failed(
            source, "article 4", new Problem("empty", "The article has no text"), true));
  }

  private static Document titled(String source) {
    return Document.report(
        Metadata.titled("Report of " + source), "Words of " + source + ".", List.of());
  }

  /** What a source gives, by its name. */
  ImportOutcome outcome(String source) {
    if (source.endsWith(".bin")) {
      return new ImportOutcome.Failed(
          source,
          "",
          new Problem("not-text", source + " is not a text: it holds bytes of no text"),
          false);
    }
    if (source.contains("twice")) {
      return new ImportOutcome.Duplicate(source, "", entry(SampleTexts.COURIER));
    }
    Document made = source.contains("doubt") ? SampleTexts.doubtful(source) : titled(source);
    put(made);
    return new ImportOutcome.Imported(
        source,
        "",
        entry(made),
        source.contains("near") ? Optional.of(SampleTexts.COURIER.id()) : Optional.empty(),
        Optional.empty());
  }

  List<Doubt> doubts(String document) {
    Document taken =
        Optional.ofNullable(asTaken.get(document))
            .or(() -> Optional.ofNullable(documents.get(document)))
            .orElseThrow();
    return entry(of(document).orElseThrow()).doubts().stream()
        .map(field -> new Doubt(field, taken.provenance().of(field)))
        .toList();
  }

  Correction correct(String document, Field field, Optional<String> value, String reason) {
    Correction made =
        new Correction(
            corrections.size() + 1L,
            document,
            field,
            value,
            reason,
            "Reader",
            Instant.parse("2031-04-05T09:00:00Z"));
    corrections.add(made);
    Document old = Optional.ofNullable(documents.get(document)).orElseThrow();
    Document taken = asTaken.computeIfAbsent(document, any -> old);
    Metadata metadata = taken.metadata();
    for (Correction one : corrections(document)) {
      metadata =
          one.value().isPresent()
              ? metadata.with(one.field(), one.value().get())
              : metadata.with(one.field(), taken(taken, one.field()));
    }
    put(old.with(metadata));
    return made;
  }

  private static String taken(Document document, Field field) {
    Metadata metadata = document.metadata();
    return switch (field) {
      case TITLE -> metadata.title();
      case AUTHORS -> String.join("; ", metadata.authors());
      case OUTLET -> metadata.outlet().orElse("");
      case PUBLISHED -> metadata.published().orElse("");
      case MODIFIED -> metadata.modified().orElse("");
      case LANGUAGE -> metadata.language().orElse("");
      case URL -> metadata.url().orElse("");
      case IDENTIFIER -> "";
    };
  }

  List<Correction> corrections(String document) {
    return corrections.stream().filter(one -> one.document().equals(document)).toList();
  }
}
