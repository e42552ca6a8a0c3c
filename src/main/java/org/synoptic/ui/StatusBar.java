package org.synoptic.ui;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
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
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/** What is going on, what went wrong, and how often the network was called. */
final class StatusBar extends HBox {

  private final Desk desk;
  private final FxWorker worker;
  private final HBox work = new HBox();
  private final Label summary = told(new Label());
  private final Button network;
  private final ShellActions actions;

  StatusBar(Desk desk, FxWorker worker, ShellActions actions) {
    this.desk = desk;
    this.worker = worker;
    this.actions = actions;
    Action help = actions.help();
    network = Buttons.of(actions.network());
    network.setGraphic(null);
    network.setId("status-network");
    network.getStyleClass().addAll("flat", "status-keys");
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    work.getStyleClass().add("status-work");
    work.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button keys = Buttons.of(help);
    keys.getStyleClass().addAll("flat", "status-keys");
    keys.setText(Words.get("status.keys"));
    keys.setGraphic(KeyCap.of(help));
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
    Tip.set(notice, why);
    notice.setAccessibleText(Words.get("status.readonly") + ": " + why);
    getChildren().add(notice);
  }

  private void count() {
    String calls = Words.get("status.network", desk.workspace().networkCalls());
    network.setText(calls);
    network.setAccessibleText(calls + ". " + actions.network().label());
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
    Label title = told(new Label(job.title()));
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("small");
    bar.setAccessibleText(job.title());
    job.shareProperty()
        .subscribe(share -> {
          bar.setProgress(Math.max(0, share.doubleValue()));
          bar.setVisible(share.doubleValue() >= 0);
          bar.setManaged(share.doubleValue() >= 0);
        });
    Label counts = new Label();
    counts.textProperty().bind(job.countsProperty());
    counts.setId("status-counts");
    counts.setMinWidth(USE_PREF_SIZE);
    Label step = told(new Label());
    step.textProperty().bind(job.stepProperty());
    step.getStyleClass().add("muted");
    Button pause = button(actions.pause(), "status-pause");
    job.pausedProperty().subscribe(paused -> pause(pause, job, paused));
    pause.visibleProperty().bind(job.pausableProperty());
    pause.managedProperty().bind(job.pausableProperty());
    Button cancel = button(actions.cancel(), "status-cancel");
    cancel.setText(Words.get("status.cancel"));
    cancel.setAccessibleText(Words.get("status.cancelJob", job.title()));
    work.getChildren().addAll(title, bar, counts, step, pause, cancel);
  }

  private static void pause(Button pause, JobModel job, boolean paused) {
    pause.setGraphic(Icons.of(paused ? Feather.PLAY : Feather.PAUSE));
    pause.setText(Words.get(paused ? "status.resume" : "status.pause"));
    pause.setAccessibleText(
        Words.get(paused ? "status.resumeJob" : "status.pauseJob", job.title()));
  }

  private static Button button(Action action, String id) {
    Button button = Buttons.of(action);
    button.setId(id);
    button.getStyleClass().addAll("flat", "small");
    return button;
  }

  /** Lets a pointer that rests on a label read what there was no room for. */
  private static Label told(Label label) {
    Tip.set(label, label::getText);
    return label;
  }
}
