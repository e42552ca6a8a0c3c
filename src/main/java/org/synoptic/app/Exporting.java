package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.importer.exports.Split;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Problem;

/** Exports of newspaper databases: looked into, and imported by a profile that a person chose. */
final class Exporting {

  private final Engine engine;
  private final Importing importing;

  Exporting(Engine engine, Importing importing) {
    this.engine = engine;
    this.importing = importing;
  }

  /** See {@link Workspace#preview}. */
  Optional<ExportPreview> preview(String source, Optional<String> profile) {
    return switch (InputFile.read(source)) {
      case InputFile.Bytes.Unread unread -> throw new WorkspaceException(unread.problem());
      case InputFile.Bytes.Content content -> {
        try {
          yield engine
              .split(ShownName.of(source), content.bytes(), profile)
              .map(split -> Previews.of(source, split, engine.profiles()));
        } catch (UnreadableException reason) {
          throw new WorkspaceException(reason.problem(), reason);
        }
      }
    };
  }

  /** See {@link Workspace#addExport}. */
  ImportReport add(String source, String profile, Consumer<ImportOutcome> each) {
    return switch (InputFile.read(source)) {
      case InputFile.Bytes.Unread unread -> failed(source, unread.problem(), each);
      case InputFile.Bytes.Content content -> {
        try {
          Optional<Split> split =
              engine.split(ShownName.of(source), content.bytes(), Optional.of(profile));
          String type = split.map(Split::mediaType).orElse("application/octet-stream");
          // What it was cut by stays with the capture, so that it is derived again in the same way.
          yield importing.add(
              List.of(
                  new Incoming(
                      source,
                      source,
                      Optional.empty(),
                      "%s; profile=\"%s\"".formatted(type, profile),
                      content.bytes())),
              each);
        } catch (UnreadableException reason) {
          yield failed(source, reason.problem(), each);
        }
      }
    };
  }

  private static ImportReport failed(String source, Problem problem, Consumer<ImportOutcome> each) {
    each.accept(new ImportOutcome.Failed(source, "", problem, false));
    return new ImportReport(0, 0, 0, 1, true, Optional.empty());
  }
}
