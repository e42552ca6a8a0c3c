package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.importer.Cutting;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Problem;
import org.synoptic.store.Library;

/** Policies whose clauses a person cuts otherwise than the importer did. */
final class PolicyCutting {

  private final Engine engine;
  private final Library library;
  private final Deriving deriving;

  PolicyCutting(Engine engine, Library library, Deriving deriving) {
    this.engine = engine;
    this.library = library;
    this.deriving = deriving;
  }

  /** See {@link Workspace#cuts}. */
  Optional<PolicyCuts> cuts(String document) {
    List<Capture> captures = library.captures(document);
    if (captures.isEmpty()) {
      return Optional.empty();
    }
    Capture capture = captures.getFirst();
    return switch (engine.cuts(ShownName.of(capture.origin()), library.bytes(capture.sha256()))) {
      case Cutting.Preview preview -> Optional.of(new CutPolicy(preview.cuts()));
      case Cutting.Unreadable unreadable -> Optional.empty();
    };
  }

  /** See {@link Workspace#keep}; the id of the new version. */
  String keep(String document, PolicyCuts cuts) {
    if (!(cuts instanceof CutPolicy(var changed))) {
      throw new UnsupportedOperationException("There are no cuts of " + document + ".");
    }
    Document policy =
        changed
            .toDocument()
            .filter(now -> now.kind() == DocumentKind.POLICY)
            .orElseThrow(() ->
                new WorkspaceException(
                    new Problem("no-clauses", "No clause begins anywhere: split a line first.")));
    Derivation made = deriving.replace(document, policy);
    if (made.problem().isPresent()) {
      throw new WorkspaceException(made.problem().get());
    }
    return made.now().orElse(document);
  }
}
