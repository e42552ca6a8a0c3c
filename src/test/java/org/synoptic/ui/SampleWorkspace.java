package org.synoptic.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.synoptic.app.Derivation;
import org.synoptic.app.Doubt;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.ImportReport;
import org.synoptic.app.Orphan;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Capture;
import org.synoptic.model.Comparison;
import org.synoptic.model.Correction;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.model.Field;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Judgement;
import org.synoptic.model.Metadata;
import org.synoptic.model.Problem;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;

/** A library in memory, for tests of the screens. It holds made-up documents. */
public final class SampleWorkspace implements Workspace {

  /** Its dossier. */
  public static final Dossier DOSSIER =
      new Dossier(
          "River toll, April 2031",
          List.of(SampleTexts.COURIER.id(), SampleTexts.HARBOUR.id()),
          List.of(SampleTexts.PLAN.id()));

  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private Optional<String> readOnly = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();

  /** The library with its documents and its dossier. */
  public static SampleWorkspace full() {
    SampleWorkspace made = new SampleWorkspace();
    made.put(SampleTexts.COURIER);
    made.put(SampleTexts.HARBOUR);
    made.put(SampleTexts.PLAN);
    made.save(DOSSIER);
    return made;
  }

  /** A library with nothing in it. */
  public static SampleWorkspace empty() {
    return new SampleWorkspace();
  }

  /** Adds a document. */
  public void put(Document document) {
    documents.put(document.id(), document);
  }

  /** Lets nothing be changed. */
  public void lock(String why) {
    readOnly = Optional.of(why);
  }

  /** Lets comparing and judging fail from now on. */
  public void fail(RuntimeException with) {
    failure = Optional.of(with);
  }

  @Override
  public Path folder() {
    return Path.of("library");
  }

  @Override
  public Optional<String> readOnly() {
    return readOnly;
  }

  @Override
  public int networkCalls() {
    return 0;
  }

  @Override
  public synchronized List<Entry> entries() {
    return documents.values().stream()
        .sorted(Comparator.comparing(one -> one.metadata().title()))
        .map(SampleWorkspace::entry)
        .toList();
  }

  private static Entry entry(Document one) {
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
        List.of(),
        Entry.Origin.ALONE);
  }

  @Override
  public synchronized Optional<Entry> entry(String document) {
    return document(document).map(SampleWorkspace::entry);
  }

  @Override
  public synchronized Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public List<Capture> captures(String document) {
    return List.of(
        new Capture(
            "0123456789abcdef".repeat(4),
            "/reports/" + document + ".html",
            Instant.parse("2031-04-04T08:00:00Z"),
            "text/html",
            2048));
  }

  @Override
  public byte[] original(String sha256) {
    return new byte[0];
  }

  @Override
  public List<Unread> unread() {
    return List.of();
  }

  /**
   * Sources that end in {@code .bin} fail, those that hold {@code twice} are there already, those
   * that hold {@code near} are almost the same as the first document.
   */
  @Override
  public synchronized ImportReport add(
      List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    int done = 0;
    for (String source : sources) {
      each.accept(outcome(source));
      progress.at(++done, sources.size(), source);
    }
    return new ImportReport(1, sources.size(), 0, 0, true, Optional.empty());
  }

  private ImportOutcome outcome(String source) {
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
    Document made =
        Document.report(
            Metadata.titled("Report of " + source), "Words of " + source + ".", List.of());
    put(made);
    return new ImportOutcome.Imported(
        source,
        "",
        entry(made),
        source.contains("near") ? Optional.of(SampleTexts.COURIER.id()) : Optional.empty(),
        Optional.empty());
  }

  @Override
  public synchronized ImportReport paste(String text, Consumer<ImportOutcome> each) {
    each.accept(
        text.isBlank()
            ? new ImportOutcome.Failed(
                "pasted text", "", new Problem("empty", "The text is empty"), false)
            : outcome("pasted text"));
    return new ImportReport(1, text.isBlank() ? 0 : 1, 0, 0, true, Optional.empty());
  }

  @Override
  public List<ImportJob> unfinishedImports() {
    return List.of();
  }

  @Override
  public ImportReport resume(long job, Consumer<ImportOutcome> each, Progress progress) {
    throw new IllegalArgumentException("There is no unfinished import " + job + ".");
  }

  @Override
  public void drop(long job) {}

  @Override
  public Map<Long, List<String>> origins() {
    return Map.of();
  }

  @Override
  public List<Version> versions(String document) {
    return List.of(new Version(document, Version.Cause.FIRST, Instant.EPOCH));
  }

  @Override
  public long outdated() {
    return 0;
  }

  @Override
  public Derivation.Report derive(
      List<String> chosen, Consumer<Derivation> each, Progress progress) {
    return new Derivation.Report(0, 0, 0, 0);
  }

  @Override
  public List<Orphan> orphans() {
    return List.of();
  }

  @Override
  public Judgement attach(Orphan orphan, Span span) {
    return orphan.judgement();
  }

  @Override
  public void letGo(Orphan orphan, String reason) {}

  @Override
  public List<Doubt> doubts(String document) {
    return List.of();
  }

  @Override
  public synchronized Correction correct(
      String document, Field field, Optional<String> value, String reason) {
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
    value.ifPresent(now -> put(old.with(old.metadata().with(field, now))));
    return made;
  }

  @Override
  public synchronized List<Correction> corrections(String document) {
    return corrections.stream().filter(one -> one.document().equals(document)).toList();
  }

  @Override
  public synchronized List<Dossier> dossiers() {
    return dossiers.values().stream().sorted(Comparator.comparing(Dossier::name)).toList();
  }

  @Override
  public synchronized void save(Dossier dossier) {
    dossiers.put(dossier.name(), dossier);
  }

  @Override
  public Comparison compare(Dossier dossier, Progress progress) {
    failure.ifPresent(with -> {
      throw with;
    });
    return SampleComparison.make();
  }

  @Override
  public synchronized SearchPage search(SearchRequest request) {
    return SampleSearch.search(documents.values(), request);
  }

  @Override
  public synchronized List<Span> matches(String query, String document) {
    return SampleSearch.matches(query, documents.get(document));
  }

  @Override
  public synchronized List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  @Override
  public synchronized Judgement judge(
      String subject, Judgement.Aspect aspect, String value, String reason) {
    failure.ifPresent(with -> {
      throw with;
    });
    Judgement made =
        new Judgement(
            judgements.size() + 1L,
            subject,
            aspect,
            value,
            reason,
            "Reader",
            Instant.parse("2031-04-05T09:00:00Z"));
    judgements.add(made);
    return made;
  }

  @Override
  public synchronized Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  @Override
  public synchronized void remember(String name, String value) {
    settings.put(name, value);
  }

  @Override
  public void close() {}
}
