package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.model.Comparison;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.DeskPane;

/** The reports side by side. */
public final class CompareScreen implements Screen {

  private static final double MAIN_SHARE = 0.76;

  private final CompareViewModel model;
  private final ReadingViewModel reading;
  private final List<Action> actions = new ArrayList<>();
  private final OverviewStrip strip;
  private final RowsPane rows;
  private final ReadingPane texts;
  private final ClauseList clauses;
  private final InspectorPane inspector;
  private final DeskPane root;

  /**
   * The screen.
   *
   * @param desk what there is to compare
   * @param differ finds the words in which two claims differ
   */
  public CompareScreen(Desk desk, Differ differ) {
    model = new CompareViewModel(desk, differ);
    reading = new ReadingViewModel(model);
    CompareCommands commands = new CompareCommands(model);
    strip = new OverviewStrip(model);
    clauses = new ClauseList(model);
    List<Action> decisions =
        CompareActions.decisions(commands, clauses.list().focusedProperty().not());
    Action mode = CompareActions.mode(model);
    actions.add(mode);
    actions.addAll(decisions);
    actions.addAll(commands.claimActions());
    actions.addAll(CompareActions.links(commands));
    actions.addAll(CompareActions.filters(model));
    actions.addAll(CompareActions.reading(reading, this::align));

    rows = new RowsPane(model);
    texts = new ReadingPane(model, reading);
    inspector = new InspectorPane(model, decisions.subList(0, CompareActions.BUTTONS));
    root = new DeskPane(desk, content(commands), CompareScreen::lack);
    root.getStyleClass().add("compare-screen");
    root.getStylesheets().add(Theme.sheet(DeskPane.class, "reader.css"));
    root.getStylesheets().add(Theme.sheet(CompareScreen.class, "compare.css"));
    model.readingProperty().subscribe(this::switchMode);
  }

  private static DeskPane.Lack lack(Comparison comparison) {
    if (comparison.reports().size() < 2) {
      return DeskPane.Lack.REPORTS;
    }
    return comparison.rows().isEmpty() ? DeskPane.Lack.ROWS : DeskPane.Lack.NOTHING;
  }

  private Node content(CompareCommands commands) {
    StackPane main = new StackPane(rows, texts);
    VBox side = new VBox(clauses, inspector);
    VBox.setVgrow(inspector, javafx.scene.layout.Priority.ALWAYS);
    side.getStyleClass().add("side");
    SplitPane split = new SplitPane(main, side);
    split.setDividerPositions(MAIN_SHARE);
    SplitPane.setResizableWithParent(side, false);
    BorderPane pane = new BorderPane(split);
    pane.setTop(new VBox(new HeadBar(model, commands), strip, notes()));
    pane.getStyleClass().add("compare");
    return pane;
  }

  /**
   * A line that tells what is not seen otherwise: more reports than columns, hits, untied texts.
   */
  private Label notes() {
    Label notes = new Label();
    notes.getStyleClass().add("notes");
    notes.setWrapText(true);
    Runnable tell =
        () -> {
          notes.setText(String.join("   ", notesNow()));
          notes.setVisible(!notes.getText().isEmpty());
          notes.setManaged(notes.isVisible());
        };
    model.textsProperty().subscribe(any -> tell.run());
    model.readingProperty().subscribe(any -> tell.run());
    model.columnProperty().subscribe(any -> tell.run());
    reading.tiedProperty().subscribe(any -> tell.run());
    reading.hitsProperty().subscribe(any -> tell.run());
    reading.hitProperty().subscribe(any -> tell.run());
    return notes;
  }

  private List<String> notesNow() {
    List<String> notes = new ArrayList<>();
    int reports =
        model.textsProperty().get().map(all -> all.index().comparison().reports().size()).orElse(0);
    if (reports > model.columns()) {
      notes.add(Words.get("compare.more", model.columns(), reports));
    }
    if (model.readingProperty().get()) {
      notes.add(Words.get(reading.tiedProperty().get() ? "reading.tied" : "reading.untied"));
      if (!reading.hitSummary().isEmpty()) {
        notes.add(reading.hitSummary());
      }
    }
    return notes;
  }

  private void switchMode(boolean on) {
    boolean focused = rows.list().isFocused() || texts.isFocusWithin();
    rows.setVisible(!on);
    texts.setVisible(on);
    clauses.setVisible(on);
    clauses.setManaged(on);
    if (on) {
      align();
    }
    if (focused) {
      focus();
    }
  }

  private void align() {
    texts.alignAll();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    if (model.readingProperty().get()) {
      texts.focus();
    } else {
      rows.list().requestFocus();
    }
  }

  @Override
  public List<Node> panes() {
    return model.readingProperty().get()
        ? List.of(strip, texts, clauses.list(), inspector.sections())
        : List.of(strip, rows.list(), inspector.sections());
  }

  @Override
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  @Override
  public void go(Place place) {
    if (place.view() != View.COMPARE || place.subject().isEmpty()) {
      return;
    }
    String subject = place.subject().get();
    Optional<ComparisonIndex> index = model.textsProperty().get().map(RowTexts::index);
    index.flatMap(all -> all.row(subject)).ifPresent(model::go);
    index
        .flatMap(all -> all.claim(subject))
        .ifPresent(at -> {
          model.go(at.row());
          model.columnProperty().set(at.report());
        });
    index
        .flatMap(all -> all.clause(subject))
        .ifPresent(clause -> model.filter(any -> RowFilter.ALL.about(Optional.of(subject))));
    index.flatMap(all -> all.reportOf(subject)).ifPresent(report -> read(report, place));
  }

  private void read(int report, Place place) {
    model.columnProperty().set(Math.min(report, Math.max(0, model.columns() - 1)));
    model.readingProperty().set(true);
    place.span().ifPresent(span -> texts.reveal(report, span));
  }
}
