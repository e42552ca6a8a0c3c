package org.synoptic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.ImportReport;
import org.synoptic.app.Workspace;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds files, folders and pages to a library. */
@Command(
    name = "import",
    description = "Adds files, all files of folders, and http(s) addresses to a library.")
final class Import implements Callable<Integer> {

  /** From a list of feeds to a feed, and from there to its articles. */
  private static final int STEPS = 2;

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "files, folders or addresses")
  private List<String> paths = List.of();

  @Option(
      names = "--resume",
      description = "first go on with imports that were stopped or broke off")
  private boolean resume;

  @Option(
      names = "--dossier",
      paramLabel = "NAME",
      description =
          "put what is imported, or is there already, into a dossier, behind what it has; the dossier"
              + " is made when there is none of this name")
  private Optional<String> dossier = Optional.empty();

  @Option(
      names = "--policy",
      description = "read what is imported as policies, cut into clauses by their numbering")
  private boolean policy;

  @Option(
      names = "--follow",
      description =
          "fetch also what feeds and lists of feeds only point to; each call is told in the log")
  private boolean follow;

  private final Set<String> seen = new HashSet<>();
  private final List<String> elsewhere = new ArrayList<>();
  private final Map<String, DocumentKind> told = new LinkedHashMap<>();
  private final ImportTally tally = new ImportTally();

  Import(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    if (paths.isEmpty() && !resume) {
      throw new WrongCallException("import needs a PATH, or --resume");
    }
    return library.make(
        output,
        workspace -> {
          Optional<String> why = workspace.readOnly();
          return why.isPresent() ? refused(workspace.folder() + ": " + why.get()) : add(workspace);
        });
  }

  private int refused(String why) {
    output.failed(library.json, String.join(" ", paths), new Problem("read-only", why));
    return Synoptic.SOME_FAILED;
  }

  private int add(Workspace workspace) {
    boolean whole = true;
    try (Interruptible progress = new Interruptible(output)) {
      List<ImportJob> unfinished = workspace.unfinishedImports();
      if (resume) {
        for (ImportJob job : unfinished) {
          whole &= told(workspace.resume(job.number(), this::tell, progress));
        }
      } else if (!unfinished.isEmpty()) {
        say("an earlier import is not finished; \"import --resume\" goes on with it");
      }
      if (!paths.isEmpty() && !progress.cancelled()) {
        whole &=
            told(
                policy
                    ? workspace.addPolicies(paths, this::tell, progress)
                    : workspace.add(paths, this::tell, progress));
      }
      for (int step = 0; follow && step < STEPS && !elsewhere.isEmpty(); step++) {
        List<String> next = List.copyOf(elsewhere);
        elsewhere.clear();
        whole &= told(workspace.add(next, this::tell, progress));
      }
      dossier.ifPresent(name -> putInto(name, workspace));
      // An interrupted program ends as soon as this block does.
      tally.words().ifPresent(this::say);
      if (!whole) {
        say("the import is not finished; \"import --resume\" goes on with it");
      }
    }
    return tally.anyFailed() || !whole ? Synoptic.SOME_FAILED : Synoptic.DONE;
  }

  private void putInto(String name, Workspace workspace) {
    Dossier had =
        workspace.dossiers().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElse(new Dossier(name, List.of(), List.of()));
    workspace.save(had.and(ids(DocumentKind.REPORT), ids(DocumentKind.POLICY)));
  }

  private boolean told(ImportReport report) {
    report
        .notSearchable()
        .ifPresent(
            why -> say(why + " What was imported is kept; the next start makes it searchable."));
    return report.finished();
  }

  private void say(String message) {
    output.out().flush();
    output.err().print("synoptic: " + message + "\n");
  }

  private List<String> ids(DocumentKind kind) {
    return told.entrySet().stream()
        .filter(one -> one.getValue() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void tell(ImportOutcome outcome) {
    Consumer<Entry> note =
        entry -> {
          if (dossier.isPresent()) {
            told.put(entry.id(), entry.kind());
          }
        };
    tally.count(outcome);
    switch (outcome) {
      case ImportOutcome.Imported in -> note.accept(in.entry());
      case ImportOutcome.Duplicate known -> note.accept(known.entry());
      case ImportOutcome.Failed none -> {}
      case ImportOutcome.Told told -> told.elsewhere().filter(seen::add).ifPresent(elsewhere::add);
    }
    if (library.json) {
      output.json(OutcomeJson.of(outcome));
    } else {
      output.words(OutcomeJson.words(outcome));
    }
  }
}
