package org.synoptic.ui.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.PolicyCuts;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.Words;

/** Opens the cuts of policies, and keeps those that were changed and not kept until they are. */
final class CutsDesk {

  private final Desk desk;
  private final Map<String, CutsModel> unkept = new HashMap<>();
  private Optional<CutsModel> kept = Optional.empty();

  CutsDesk(Desk desk) {
    this.desk = desk;
  }

  /** Opens the cuts of a policy. */
  void open(Document policy) {
    Optional<CutsModel> known = Optional.ofNullable(unkept.get(policy.id()));
    if (known.isPresent()) {
      show(known.get(), policy);
      return;
    }
    desk.worker()
        .run(
            "",
            progress -> desk.workspace().cuts(policy.id()),
            found -> found.ifPresentOrElse(cuts -> show(cuts, policy), () -> none(policy)),
            this::failed);
  }

  private void none(Document policy) {
    desk.notices().add(Notice.of(Words.get("cuts.none", policy.label())));
  }

  private void show(PolicyCuts cuts, Document policy) {
    show(new CutsModel(policy.id(), cuts), policy);
  }

  private void show(CutsModel model, Document policy) {
    unkept.remove(policy.id());
    Sheet sheet = new CutsSheet(model, policy.label(), () -> keep(model)).sheet();
    desk.sheetProperty().set(Optional.of(sheet));
    sheet
        .node()
        .sceneProperty()
        .addListener((property, old, now) -> {
          if (now == null && model.changed() && kept.filter(model::equals).isEmpty()) {
            left(model, policy);
          }
        });
  }

  /** Nothing that was changed is lost when the sheet is closed. */
  private void left(CutsModel model, Document policy) {
    unkept.put(policy.id(), model);
    desk.notices()
        .add(
            Notice.of(
                Words.get("cuts.left", policy.label()),
                Action.of("action.cuts.goOn", Feather.EDIT_2, "", () -> open(policy))));
  }

  private void keep(CutsModel model) {
    kept = Optional.of(model);
    desk.sheetProperty().set(Optional.empty());
    if (!model.changed()) {
      return;
    }
    desk.worker()
        .run(
            Words.get("cuts.work"),
            progress -> desk.workspace().keep(model.document(), model.cutsProperty().get()),
            entry -> {
              desk.notices().add(Notice.of(Words.get("cuts.kept", entry.label())));
              desk.reopen();
            },
            failure -> {
              unkept.put(model.document(), model);
              failed(failure);
            });
  }

  private void failed(Exception failure) {
    desk.notices()
        .add(Notice.failure(Words.get("cuts.failed", Failures.message(failure)), failure));
  }
}
