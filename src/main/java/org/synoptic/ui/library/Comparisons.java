package org.synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.app.Entry;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/** Opens what was chosen in the table as a dossier. */
final class Comparisons {

  private final Desk desk;

  Comparisons(Desk desk) {
    this.desk = desk;
  }

  /**
   * Compares reports: opens the dossier that has just these, or makes one. With no policy among the
   * chosen, all policies of the library are taken.
   */
  void compare(List<Entry> chosen, List<Entry> all) {
    List<String> reports = ids(chosen, DocumentKind.REPORT);
    List<String> policies = ids(chosen, DocumentKind.POLICY);
    if (policies.isEmpty()) {
      policies = ids(all, DocumentKind.POLICY);
    }
    String name =
        chosen.stream()
            .filter(one -> one.kind() == DocumentKind.REPORT)
            .map(Entry::label)
            .collect(Collectors.joining(" · "));
    Dossier wanted = new Dossier(name, reports, policies);
    desk.worker()
        .run(
            "",
            progress -> kept(wanted),
            dossier -> {
              desk.open(dossier);
              desk.placeProperty().set(Place.of(View.COMPARE));
            },
            cause ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("library.compare.failed", Failures.message(cause)), cause)));
  }

  private static List<String> ids(List<Entry> entries, DocumentKind kind) {
    return entries.stream().filter(one -> one.kind() == kind).map(Entry::id).toList();
  }

  /** A dossier of the same documents, or the wanted one under a name that is free. */
  private Dossier kept(Dossier wanted) {
    List<Dossier> all = desk.workspace().dossiers();
    Optional<Dossier> same =
        all.stream()
            .filter(one -> one.reports().equals(wanted.reports()))
            .filter(one -> one.policies().equals(wanted.policies()))
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    List<String> names = all.stream().map(Dossier::name).toList();
    String name = wanted.name();
    for (int number = 2; names.contains(name); number++) {
      name = wanted.name() + " (" + number + ")";
    }
    Dossier made = new Dossier(name, wanted.reports(), wanted.policies());
    if (desk.workspace().readOnly().isEmpty()) {
      desk.workspace().save(made);
    }
    return made;
  }
}
