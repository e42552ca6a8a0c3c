package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.importer.Reading;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;

/** A library whose reader of files can be made to read otherwise, as a newer program would. */
abstract class VersionedLibrary {

  static final String A =
      "The city will close the old bridge in March, the mayor said on Monday."
          + " Engineers found deep cracks in two of its pillars."
          + "\n\nThe ferry will run every ten minutes until the work is done.";
  static final String B =
      "The old bridge will be closed in March, the city said on Monday."
          + " The ferry will run every ten minutes until the work is done.";

  @TempDir Path temp;

  UnaryOperator<String> cleaner = UnaryOperator.identity();

  /** A workspace whose reader takes the text through a cleaner that a test can change. */
  LocalWorkspace open() {
    Seams seams =
        new Seams(
            Shelving::of,
            engine ->
                (name, bytes, type) -> List.of(new Reading.Read(document(bytes), "text/plain")),
            "2",
            List.of(),
            Clock.systemUTC());
    return LocalWorkspace.open(temp.resolve("library"), Runnable::run, seams);
  }

  private Document document(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String title = text.lines().findFirst().orElseThrow();
    return Document.report(
            Metadata.titled(title).with(Field.OUTLET, "The Example"),
            cleaner.apply(text.substring(title.length()).strip()),
            List.of())
        .with(
            new Provenance(
                List.of(
                    new FieldNote(Field.OUTLET, "JSON-LD", "The Example"),
                    new FieldNote(Field.OUTLET, "address", "Evening Post")),
                List.of()));
  }

  String add(Workspace workspace, String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    List<ImportOutcome> told = new ArrayList<>();
    workspace.add(List.of(file.toString()), told::add, Progress.NONE);
    return switch (told.getFirst()) {
      case ImportOutcome.Imported in -> in.entry().id();
      case ImportOutcome.Duplicate known -> known.entry().id();
      case ImportOutcome.Failed failed -> throw new AssertionError(failed.problem().message());
      case ImportOutcome.Told note -> throw new AssertionError(note.note().message());
    };
  }

  static List<String> ids(Workspace workspace) {
    return workspace.entries().stream().map(Entry::id).toList();
  }

  static long total(Workspace workspace, String query) {
    return assertInstanceOf(
            SearchPage.Found.class, workspace.search(new SearchRequest(query, false, 0, 1)))
        .total();
  }
}
