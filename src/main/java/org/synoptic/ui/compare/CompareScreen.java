package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.model.Comparison;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.DeskPane;

/** The reports side by side. */
public final class CompareScreen implements Screen {

  private final CompareViewModel model;
  private final ReadingViewModel reading;
  private final CompareCommands commands;
  private final SideFold fold;
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
    commands = new CompareCommands(model);
    Rearranging rearranging = new Rearranging(model, commands::say);
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
    actions.addAll(LayerBar.actions(reading));

    List<Action> edits = CompareActions.edits(rearranging);
    List<Action> named = CompareActions.alignments(model, rearranging);
    actions.addAll(edits);
    actions.addAll(named);
    rows = new RowsPane(model, rearranging);
    texts = new ReadingPane(model, reading);
    inspector = new InspectorPane(model, decisions.subList(0, CompareActions.BUTTONS));
    StackPane main = new StackPane(rows, texts);
    fold = new SideFold(desk, main, clauses, inspector);
    List<Action> layout = CompareActions.layout(model, fold::toggle);
    actions.addAll(layout);
    LayoutBar bar = new LayoutBar(model, layout.get(0), layout.get(2), named);
    root = new DeskPane(desk, content(bar), CompareScreen::lack);
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

  private Node content(Node layout) {
    BorderPane pane = new BorderPane(fold);
    HeadBar bar = new HeadBar(model, layout);
    pane.setTop(
        new VBox(
            bar, strip, new SummaryLine(model, reading, commands), new LayerBar(model, reading)));
    pane.getStyleClass().add("compare");
    return pane;
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
    List<Node> panes = new ArrayList<>(List.of(strip));
    panes.add(model.readingProperty().get() ? texts : rows.list());
    if (fold.isOpen()) {
      panes.addAll(
          model.readingProperty().get()
              ? List.of(clauses.list(), inspector.sections())
              : List.of(inspector.sections()));
    }
    return panes;
  }

  @Override
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  @Override
  public Position position() {
    return Position.NONE
        .with("claim", model.here().orElse(""))
        .with("column", Integer.toString(model.columnProperty().get()))
        .with("reading", model.readingProperty().get() ? "yes" : "");
  }

  @Override
  public void restore(Position position) {
    position
        .get("claim")
        .ifPresent(claim -> model.restore(claim, position.number("column").orElse(0)));
    model.readingProperty().set(position.get("reading").isPresent());
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
