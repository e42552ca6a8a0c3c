package org.synoptic.ui;

import java.nio.file.Path;
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
import org.synoptic.app.Derivation;
import org.synoptic.app.Doubt;
import org.synoptic.app.Entry;
import org.synoptic.app.ExportPreview;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.ImportReport;
import org.synoptic.app.Orphan;
import org.synoptic.app.PolicyCuts;
import org.synoptic.app.Progress;
import org.synoptic.app.Searching;
import org.synoptic.app.Workspace;
import org.synoptic.model.Capture;
import org.synoptic.model.Comparison;
import org.synoptic.model.Correction;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.model.Doubts;
import org.synoptic.model.Field;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Judgement;
import org.synoptic.model.Metadata;
import org.synoptic.model.NetworkCall;
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
  private final Map<String, Document> asTaken = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private final Map<String, Orphan> settled = new LinkedHashMap<>();
  private final List<ImportJob> unfinished = new ArrayList<>();
  private final Map<Long, List<String>> origins = new LinkedHashMap<>();
  private final List<NetworkCall> calls = new ArrayList<>();
  private final SampleMemory memory = new SampleMemory(this);
  private List<PolicyCuts.Line> kept = List.of();
  private long outdated;
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

  private SampleWorkspace() {
    settings.put(AUTHOR, "Reader");
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
  public synchronized int networkCalls() {
    return calls.size();
  }

  @Override
  public synchronized List<NetworkCall> networkLog() {
    return List.copyOf(calls);
  }

  /** Adds a call to the network. */
  public synchronized void put(NetworkCall call) {
    calls.add(call);
  }

  /** Makes documents copies of one another. */
  public synchronized void copies(long origin, List<String> documents) {
    origins.put(origin, documents);
  }

  /** Adds a judgement that has lost its place. */
  public synchronized void put(Orphan orphan) {
    orphans.add(orphan);
  }

  /** Adds an import that was interrupted. */
  public synchronized void put(ImportJob job) {
    unfinished.add(job);
  }

  /** Lets some documents be of an older reader. */
  public synchronized void age(long documents) {
    outdated = documents;
  }

  @Override
  public synchronized List<Entry> entries() {
    return documents.values().stream()
        .sorted(Comparator.comparing(one -> one.metadata().title()))
        .map(this::entry)
        .toList();
  }

  private Entry entry(Document one) {
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

  @Override
  public synchronized Optional<Entry> entry(String document) {
    return document(document).map(this::entry);
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
    return "<p>The toll is 12 crowns.</p>\n<script>alert(1)</script>\n"
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public synchronized List<Unread> unread() {
    return List.copyOf(unread);
  }

  /** Adds what gave no document. */
  public synchronized void put(Unread one) {
    unread.add(one);
  }

  /** Each gives a document now. */
  @Override
  public synchronized ImportReport retry(List<Unread> captures, Consumer<ImportOutcome> each) {
    for (Unread one : captures) {
      unread.remove(one);
      each.accept(outcome(one.capture().origin() + ".html"));
    }
    return new ImportReport(1, captures.size(), 0, 0, true, Optional.empty());
  }

  /**
   * Sources that end in {@code .bin} fail, those that hold {@code twice} are there already, those
   * that hold {@code near} are almost the same as the first document, those that hold {@code doubt}
   * give two answers for date and authors, and those that end in {@code .export} hold four
   * articles.
   */
  @Override
  public ImportReport addPolicies(List<String> sources, Consumer<ImportOutcome> each) {
    return add(sources, each, Progress.NONE);
  }

  @Override
  public synchronized ImportReport add(
      List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
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

  private List<ImportOutcome> export(String source) {
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
    Document made = source.contains("doubt") ? SampleTexts.doubtful(source) : titled(source);
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
  public synchronized List<ImportJob> unfinishedImports() {
    return List.copyOf(unfinished);
  }

  @Override
  public synchronized ImportReport resume(
      long job, Consumer<ImportOutcome> each, Progress progress) {
    ImportJob found =
        unfinished.stream().filter(one -> one.number() == job).findFirst().orElseThrow();
    unfinished.remove(found);
    return add(found.sources(), each, progress);
  }

  @Override
  public synchronized void drop(long job) {
    unfinished.removeIf(one -> one.number() == job);
  }

  @Override
  public synchronized Map<Long, List<String>> origins() {
    return Map.copyOf(origins);
  }

  @Override
  public List<Version> versions(String document) {
    Version first = new Version(document, Version.Cause.FIRST, Instant.EPOCH);
    return document.equals(SampleTexts.COURIER.id())
        ? List.of(
            new Version(SampleTexts.HARBOUR.id(), Version.Cause.FIRST, Instant.EPOCH),
            new Version(document, Version.Cause.ADDRESS, Instant.parse("2031-04-06T10:00:00Z")))
        : List.of(first);
  }

  /** Two profiles for what ends in {@code .export}; nothing else is one. */
  @Override
  public Optional<ExportPreview> preview(String source, Optional<String> profile) {
    ExportPreview.Head first =
        new ExportPreview.Head(
            1,
            4,
            40,
            "River toll to pay for flood walls",
            Optional.of("Northern Courier"),
            Optional.of("2031-04-02"),
            60,
            "The river board will charge",
            "move to the road.",
            List.of(),
            0);
    ExportPreview.Head second =
        new ExportPreview.Head(
            2,
            43,
            60,
            "",
            Optional.empty(),
            Optional.empty(),
            12,
            "Every barge",
            "to the road.",
            List.of("No date was found."),
            0);
    ExportPreview.Head third =
        new ExportPreview.Head(
            3,
            61,
            97,
            "River toll to pay for flood walls",
            Optional.of("Northern Courier"),
            Optional.of("2031-04-02"),
            60,
            "The river board will charge",
            "move to the road.",
            List.of(),
            1);
    return source.endsWith(".export")
        ? Optional.of(
            new ExportPreview(
                source,
                profile.orElse("Factiva"),
                List.of("Factiva", "Nexis Uni"),
                OptionalInt.of(4),
                List.of(first, second, third),
                List.of("The file says it has 4 articles, and 3 were found."),
                List.of(new ExportPreview.Outside(41, 42, "See also: the harbour"))))
        : Optional.empty();
  }

  @Override
  public Optional<PolicyCuts> cuts(String document) {
    return document.equals(SampleTexts.PLAN.id())
        ? Optional.of(SampleCuts.plan())
        : Optional.empty();
  }

  @Override
  public synchronized Entry keep(String document, PolicyCuts cuts) {
    kept = cuts.lines();
    return entry(document).orElseThrow();
  }

  /** The lines of the cuts that were kept last. */
  public synchronized List<PolicyCuts.Line> kept() {
    return kept;
  }

  @Override
  public synchronized long outdated() {
    return outdated;
  }

  /** Nothing is another when it is read again, but the orphans are found. */
  @Override
  public synchronized Derivation.Report derive(
      List<String> chosen, Consumer<Derivation> each, Progress progress) {
    long all = chosen.isEmpty() ? outdated : chosen.size();
    outdated = 0;
    return new Derivation.Report(all, 0, 0, orphans.size());
  }

  @Override
  public synchronized List<Orphan> orphans() {
    return List.copyOf(orphans);
  }

  @Override
  public synchronized Judgement attach(Orphan orphan, Span span) {
    orphans.remove(orphan);
    settled.put(orphan.judgement().key(), orphan);
    return judge(
        orphan.now() + ":" + span.start() + "-" + span.end(),
        orphan.judgement().aspect(),
        orphan.judgement().value(),
        "");
  }

  @Override
  public synchronized void letGo(Orphan orphan, String reason) {
    orphans.remove(orphan);
    settled.put(orphan.judgement().key(), orphan);
    judge(orphan.judgement().key(), Judgement.Aspect.TRAY, "let-go", reason);
  }

  @Override
  public synchronized List<Doubt> doubts(String document) {
    Document taken =
        Optional.ofNullable(asTaken.get(document))
            .or(() -> Optional.ofNullable(documents.get(document)))
            .orElseThrow();
    return entry(document).orElseThrow().doubts().stream()
        .map(field -> new Doubt(field, taken.provenance().of(field)))
        .toList();
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
  public Searching searching() {
    return new SampleSearching(this::all, memory);
  }

  /** Whether the sentences were read for searches by meaning. */
  public boolean readForMeaning() {
    return memory.meant();
  }

  private synchronized List<Document> all() {
    return List.copyOf(documents.values());
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
            setting(AUTHOR).orElse("Reader"),
            Instant.parse("2031-04-05T09:00:00Z"));
    judgements.add(made);
    if (aspect == Judgement.Aspect.TRAY && value.isEmpty()) {
      Optional.ofNullable(settled.remove(subject)).ifPresent(orphans::add);
    }
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
