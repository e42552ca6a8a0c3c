package org.synoptic.ui;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Words;

/** What is going on, what went wrong, and how often the network was called. */
final class StatusBar extends HBox {

  private final Desk desk;
  private final FxWorker worker;
  private final HBox work = new HBox();
  private final Label summary = new Label();
  private final Label network = new Label();

  StatusBar(Desk desk, FxWorker worker, Action help) {
    this.desk = desk;
    this.worker = worker;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    work.getStyleClass().add("status-work");
    work.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button keys = Buttons.of(help);
    keys.getStyleClass().addAll("flat", "status-keys");
    keys.setText(Words.get("status.keys"));
    keys.setGraphic(new KeyCap(help.keyText()));
    getChildren().addAll(summary, work, new NoticeBar(desk), space);
    desk.workspace().readOnly().ifPresent(this::readOnly);
    getChildren().addAll(network, keys);
    worker.jobs().addListener((InvalidationListener) change -> work());
    worker.runningProperty().subscribe(this::count);
    desk.stateProperty().subscribe(this::summarise);
  }

  private void readOnly(String why) {
    Label notice = new Label(Words.get("status.readonly"), Icons.of(Feather.LOCK));
    notice.getStyleClass().add("status-readonly");
    notice.setTooltip(new Tooltip(why));
    notice.setAccessibleText(Words.get("status.readonly") + ": " + why);
    getChildren().add(notice);
  }

  private void count() {
    network.setText(Words.get("status.network", desk.workspace().networkCalls()));
  }

  private void summarise(DeskState state) {
    summary.setText(
        state instanceof DeskState.Ready ready
            ? Words.get(
                "status.dossier",
                ready.comparison().reports().size(),
                ready.comparison().policies().size(),
                ready.comparison().rows().size())
            : "");
    summary.setManaged(!summary.getText().isEmpty());
  }

  private void work() {
    work.getChildren().clear();
    Optional<JobModel> first = worker.jobs().stream().findFirst();
    first.ifPresent(this::show);
    if (worker.jobs().size() > 1) {
      work.getChildren().add(new Label(Words.get("status.more", worker.jobs().size() - 1)));
    }
  }

  private void show(JobModel job) {
    Label title = new Label(job.title());
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("small");
    bar.setAccessibleText(job.title());
    job.shareProperty()
        .subscribe(share -> {
          bar.setProgress(Math.max(0, share.doubleValue()));
          bar.setVisible(share.doubleValue() >= 0);
          bar.setManaged(share.doubleValue() >= 0);
        });
    Label step = new Label();
    step.textProperty().bind(job.stepProperty());
    step.getStyleClass().add("muted");
    Button cancel = new Button(Words.get("status.cancel"), Icons.of(Feather.X));
    cancel.getStyleClass().addAll("flat", "small");
    cancel.setAccessibleText(Words.get("status.cancelJob", job.title()));
    cancel.setOnAction(event -> job.cancel());
    work.getChildren().addAll(title, bar, step, cancel);
  }
}
