package org.synoptic.cli;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.model.ImportOutcome;
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

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or addresses")
  private List<String> paths = List.of();

  @Option(
      names = "--dossier",
      paramLabel = "NAME",
      description =
          "make a dossier of what is imported, or of what is there already, in the order given")
  private Optional<String> dossier = Optional.empty();

  Import(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    return library.use(
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
    List<ImportOutcome> outcomes = workspace.add(paths, this::tell, Progress.NONE);
    dossier.ifPresent(name -> workspace.save(dossier(name, outcomes)));
    return outcomes.stream().anyMatch(ImportOutcome.Failed.class::isInstance)
        ? Synoptic.SOME_FAILED
        : Synoptic.DONE;
  }

  private static Dossier dossier(String name, List<ImportOutcome> outcomes) {
    return new Dossier(
        name, ids(outcomes, DocumentKind.REPORT), ids(outcomes, DocumentKind.POLICY));
  }

  private static List<String> ids(List<ImportOutcome> outcomes, DocumentKind kind) {
    return outcomes.stream()
        .flatMap(outcome ->
            switch (outcome) {
              case ImportOutcome.Imported imported -> Stream.of(imported.document());
              case ImportOutcome.Duplicate duplicate -> Stream.of(duplicate.document());
              case ImportOutcome.Failed failed -> Stream.<Document>empty();
            })
        .filter(document -> document.kind() == kind)
        .map(Document::id)
        .distinct()
        .toList();
  }

  private void tell(ImportOutcome outcome) {
    if (library.json) {
      output.json(json(outcome));
    } else {
      output.words(words(outcome));
    }
  }

  private static JsonObject json(ImportOutcome outcome) {
    JsonObject object = new JsonObject();
    object.addProperty("source", outcome.source());
    switch (outcome) {
      case ImportOutcome.Imported imported -> {
        known(object, "imported", imported.document());
        object.add("near", Json.text(imported.near()));
      }
      case ImportOutcome.Duplicate duplicate -> known(object, "duplicate", duplicate.document());
      case ImportOutcome.Failed failed -> {
        object.addProperty("status", "failed");
        object.add("id", JsonNull.INSTANCE);
        object.add("title", JsonNull.INSTANCE);
        object.add("error", DocumentJson.problem(failed.problem()));
      }
    }
    return object;
  }

  private static void known(JsonObject object, String status, Document document) {
    object.addProperty("status", status);
    object.addProperty("id", document.id());
    object.add("title", DocumentJson.title(document.metadata()));
    object.add("error", JsonNull.INSTANCE);
  }

  private static String words(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported ->
          "imported   " + imported.source() + ": " + imported.document().metadata().title();
      case ImportOutcome.Duplicate duplicate ->
          "duplicate  " + duplicate.source() + ": " + duplicate.document().metadata().title();
      case ImportOutcome.Failed failed ->
          "failed     " + failed.source() + ": " + failed.problem().message();
    };
  }
}
