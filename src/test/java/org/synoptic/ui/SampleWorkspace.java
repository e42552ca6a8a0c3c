package org.synoptic.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.synoptic.model.Dossier;
import org.synoptic.model.Field;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Judgement;
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

  private final SampleDocuments documents = new SampleDocuments();
  private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private final Map<String, Orphan> settled = new LinkedHashMap<>();
  private final List<ImportJob> unfinished = new ArrayList<>();
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
    documents.put(document);
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
  public synchronized void copies(long origin, List<String> copies) {
    documents.copies(origin, copies);
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
    return documents.entries();
  }

  @Override
  public synchronized Optional<Entry> entry(String document) {
    return documents.of(document).map(documents::entry);
  }

  @Override
  public synchronized Optional<Document> document(String id) {
    return documents.of(id);
  }

  @Override
  public List<Capture> captures(String document) {
    return SampleCaptures.captures(document);
  }

  @Override
  public byte[] original(String sha256) {
    return SampleCaptures.original(sha256);
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
      each.accept(documents.outcome(one.capture().origin() + ".html"));
    }
    return new ImportReport(1, captures.size(), 0, 0, true, Optional.empty());
  }

  @Override
  public ImportReport addPolicies(
      List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    return add(sources, each, progress);
  }

  /** See {@link SampleDocuments#add}. */
  @Override
  public synchronized ImportReport add(
      List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    return documents.add(sources, each, progress);
  }

  @Override
  public synchronized ImportReport paste(String text, Consumer<ImportOutcome> each) {
    each.accept(
        text.isBlank()
            ? new ImportOutcome.Failed(
                "pasted text", "", new Problem("empty", "The text is empty"), false)
            : documents.outcome("pasted text"));
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
    return documents.origins();
  }

  @Override
  public List<Version> versions(String document) {
    return SampleCaptures.versions(document);
  }

  /** See {@link SampleExport}. */
  @Override
  public Optional<ExportPreview> preview(String source, Optional<String> profile) {
    return SampleExport.preview(source, profile);
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
    return documents.doubts(document);
  }

  @Override
  public synchronized Correction correct(
      String document, Field field, Optional<String> value, String reason) {
    return documents.correct(document, field, value, reason);
  }

  @Override
  public synchronized List<Correction> corrections(String document) {
    return documents.corrections(document);
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
    return documents.all();
  }

  @Override
  public synchronized SearchPage search(SearchRequest request) {
    return SampleSearch.search(documents.all(), request);
  }

  @Override
  public synchronized List<Span> matches(String query, String document) {
    return SampleSearch.matches(query, documents.of(document).orElse(null));
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
