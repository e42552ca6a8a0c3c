package org.synoptic.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.synoptic.importer.net.Network;
import org.synoptic.index.Index;
import org.synoptic.index.IndexException;
import org.synoptic.index.IndexSettings;
import org.synoptic.model.Answers;
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
import org.synoptic.model.Proposal;
import org.synoptic.model.Span;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;
import org.synoptic.store.Library;
import org.synoptic.store.Summary;

/** A library folder on this machine. */
public final class LocalWorkspace implements Workspace {

  private static final Logger LOG = Logger.getLogger(LocalWorkspace.class.getName());

  private final Engine engine;
  private final Library library;
  private final Index index;
  private final Network network;
  private final Entries entries;
  private final Importing importing;
  private final Deriving deriving;
  private final Carrying carrying;
  private final Comparing comparing;
  private final Judging judging;
  private final Merging merging;
  private final UserProfiles profiles;
  private final Exporting exporting;
  private final PolicyCutting cutting;
  private final Searching searching;

  private LocalWorkspace(Library library, Executor background, Seams seams) {
    this.library = library;
    InstantSource clock = seams.clock();
    this.profiles = UserProfiles.of(library.folder());
    this.engine = new Engine(profiles.profiles());
    this.network = new Network(clock, LocalWorkspace::log);
    Kin kin = new Kin(library);
    if (library.readOnly().isEmpty()) {
      kin.completeOld();
    }
    Truth truth = new Truth(library);
    IndexSettings options =
        new IndexSettings(library.readOnly().isPresent(), background, engine::encoder);
    this.index = Index.open(library.folder().resolve("index"), truth, options);
    this.entries = new Entries(library);
    Subjects subjects = new Subjects(library);
    Shelving shelving = seams.shelving().apply(library);
    Intake intake =
        new Intake(seams.reader().apply(engine), seams.version(), shelving, network, clock);
    this.importing =
        new Importing(
            library, shelving, index, intake, entries, kin, clock, seams.containers(), this::match);
    Findings findings = new Findings(engine, library);
    this.carrying = new Carrying(library, subjects, findings, clock);
    this.comparing =
        new Comparing(engine, library, index, truth, entries, findings, subjects, carrying);
    this.deriving =
        new Deriving(engine, library, index, intake, kin, carrying, clock, seams.version());
    this.judging = new Judging(library, subjects, carrying, clock, this::catchUp);
    this.merging = new Merging(library, kin, carrying, clock);
    this.exporting = new Exporting(engine, importing);
    this.cutting = new PolicyCutting(engine, library, deriving);
    this.searching = new LocalSearching(library, index, this);
  }

  /**
   * Opens a library, and makes it when it is not there.
   *
   * @throws WorkspaceException when it cannot be opened
   */
  public static LocalWorkspace open(Path folder) {
    return open(folder, Runnable::run, Seams.REAL);
  }

  /**
   * Opens a library that must be there; an empty folder is taken for one with nothing in it.
   *
   * @throws WorkspaceException when the folder holds no library, or it cannot be opened
   */
  public static LocalWorkspace existing(Path folder) {
    Libraries.demandOne(folder);
    return open(folder);
  }

  static LocalWorkspace open(Path folder, Executor background, Seams seams) {
    return new LocalWorkspace(Libraries.open(folder), background, seams);
  }

  /**
   * Opens a library for the window: an empty one gets the sample dossiers, an old index is made
   * again in the background.
   */
  public static LocalWorkspace openWithSamples(Path folder) {
    PreparedLibrary.copyTo(folder);
    LocalWorkspace workspace = open(folder, LocalWorkspace::inBackground, Seams.REAL);
    if (workspace.library.count() == 0 && workspace.readOnly().isEmpty()) {
      List<Dossier> samples = SampleDossiers.load(workspace.importing::add);
      samples.forEach(workspace::save);
      workspace.remember(OPEN_DOSSIER, samples.getFirst().name());
    }
    return workspace;
  }

  @Override
  public Path folder() {
    return library.folder();
  }

  @Override
  public Optional<String> readOnly() {
    return library.readOnly();
  }

  @Override
  public int networkCalls() {
    return network.calls();
  }

  @Override
  public List<NetworkCall> networkLog() {
    return network.log();
  }

  @Override
  public List<Entry> entries() {
    return entries.all();
  }

  @Override
  public Optional<Entry> entry(String document) {
    return entries.entry(document);
  }

  @Override
  public Optional<Document> document(String id) {
    return library.document(id);
  }

  @Override
  public List<Capture> captures(String document) {
    return library.captures(document);
  }

  @Override
  public byte[] original(String sha256) {
    return library.bytes(sha256);
  }

  @Override
  public List<Unread> unread() {
    return library.unread();
  }

  @Override
  public ImportReport retry(List<Unread> captures, Consumer<ImportOutcome> each) {
    return importing.retry(captures, each);
  }

  @Override
  public ImportReport add(List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    for (Problem problem : profiles.problems()) {
      each.accept(new ImportOutcome.Told("profiles", "", problem));
    }
    return importing.add(sources, each, progress);
  }

  @Override
  public ImportReport addPolicies(
      List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    return importing.addPolicies(sources, each, progress);
  }

  @Override
  public Optional<ExportPreview> preview(String source, Optional<String> profile) {
    return exporting.preview(source, profile);
  }

  @Override
  public ImportReport addExport(
      String source, String profile, Consumer<ImportOutcome> each, Progress progress) {
    return exporting.add(source, profile, each);
  }

  @Override
  public Optional<PolicyCuts> cuts(String document) {
    return cutting.cuts(document);
  }

  @Override
  public Entry keep(String document, PolicyCuts cuts) {
    return entries
        .entry(cutting.keep(document, cuts))
        .orElseThrow(() -> new IllegalStateException("the new version is not in the library"));
  }

  @Override
  public ImportReport paste(String text, Consumer<ImportOutcome> each) {
    return importing.paste(text, each);
  }

  @Override
  public List<ImportJob> unfinishedImports() {
    return library.imports();
  }

  @Override
  public ImportReport resume(long job, Consumer<ImportOutcome> each, Progress progress) {
    return importing.resume(job, each, progress);
  }

  @Override
  public void drop(long job) {
    library.close(job);
  }

  @Override
  public Map<Long, List<String>> origins() {
    return library.kinship().members();
  }

  @Override
  public List<Version> versions(String document) {
    return library.versions(document);
  }

  @Override
  public long outdated() {
    return deriving.outdated();
  }

  @Override
  public Derivation.Report derive(
      List<String> documents, Consumer<Derivation> each, Progress progress) {
    return deriving.derive(documents, each, progress);
  }

  @Override
  public List<Orphan> orphans() {
    return carrying.orphans();
  }

  @Override
  public Judgement attach(Orphan orphan, Span span) {
    return judging.attach(orphan, span);
  }

  @Override
  public void letGo(Orphan orphan, String reason) {
    judging.letGo(orphan, reason);
  }

  @Override
  public List<Doubt> doubts(String document) {
    List<Field> open = library.summary(document).map(Summary::doubts).orElse(List.of());
    return library
        .asTaken(document)
        .map(taken ->
            open.stream().map(field -> new Doubt(field, taken.provenance().of(field))).toList())
        .orElse(List.of());
  }

  @Override
  public Correction correct(String document, Field field, Optional<String> value, String reason) {
    return judging.correct(document, field, value, reason);
  }

  @Override
  public List<Correction> corrections(String document) {
    return library.log().corrections(document);
  }

  @Override
  public List<Dossier> dossiers() {
    List<Dossier> saved = library.dossiers();
    return saved.isEmpty() ? AllReports.of(library).map(List::of).orElse(List.of()) : saved;
  }

  @Override
  public void save(Dossier dossier) {
    library.save(dossier);
  }

  @Override
  public Comparison compare(Dossier dossier, Progress progress) {
    return comparing.compare(dossier, progress);
  }

  @Override
  public Answers answers(List<String> policies) {
    return comparing.answers(policies);
  }

  @Override
  public Searching searching() {
    return searching;
  }

  @Override
  public List<Judgement> judgements() {
    return library.judgements();
  }

  @Override
  public Map<String, Proposal> proposals() {
    return library.log().proposals();
  }

  @Override
  public Judgement judge(String subject, Judgement.Aspect aspect, String value, String reason) {
    return judging.judge(subject, aspect, value, reason);
  }

  @Override
  public MergeReport merge(Path other, Progress progress) {
    try (Library from = Libraries.existing(other)) {
      MergeReport report = merging.take(from, true, progress);
      catchUp();
      return report;
    }
  }

  @Override
  public MergeReport copy(Path target, boolean blind, Progress progress) {
    Libraries.demandFree(target);
    try (LocalWorkspace made = open(target)) {
      MergeReport report = made.merging.take(library, !blind, progress);
      made.catchUp();
      return report;
    }
  }

  /** What the library has taken is safe, whether the index can follow now or later. */
  private void catchUp() {
    try {
      index.catchUp();
      index.commit();
    } catch (IndexException refused) {
      LOG.log(Level.WARNING, "the index does not follow", refused);
    }
  }

  @Override
  public Optional<String> setting(String name) {
    return library.settings().get(name);
  }

  @Override
  public void remember(String name, String value) {
    if (readOnly().isEmpty()) {
      library.settings().put(name, value);
    }
  }

  @Override
  public void close() {
    index.close();
    library.close();
    engine.close();
  }

  private static void inBackground(Runnable work) {
    Thread.ofPlatform().daemon().name("index").start(work);
  }

  private void match(Capture capture, Consumer<ImportOutcome> each) {
    new Referencing(entries(), this::correct)
        .match(capture.origin(), library.bytes(capture.sha256()))
        .forEach(each);
  }

  private static void log(NetworkCall call) {
    LOG.info(() -> "network call: " + call);
  }
}
