package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Hit;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Search: the query on top, the hits below, the document beside them. */
public final class SearchScreen implements Screen {

  private final SearchModel search;
  private final ByReportModel byReport;
  private final HitsModel reading;
  private final ListView<Hit> hits = new ListView<>();
  private final ListView<ReportLine> lines = new ListView<>();
  private final BorderPane results = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final QueryBar bar;
  private final ReaderPane reader;
  private final Action more;
  private boolean sent;
  private final List<Action> actions;

  /** The screen over a desk. */
  public SearchScreen(Desk desk) {
    search = new SearchModel(desk);
    byReport = new ByReportModel(desk);
    reading = new HitsModel(desk);
    BooleanBinding stepping =
        Bindings.createBooleanBinding(
            () -> reading.readingProperty().get().filter(one -> !one.spans().isEmpty()).isPresent(),
            reading.readingProperty());
    Action next =
        Action.of("action.search.next", Feather.CHEVRON_DOWN, "N", () -> reading.step(1))
            .when(stepping);
    Action previous =
        Action.of("action.search.previous", Feather.CHEVRON_UP, "Shift+N", () -> reading.step(-1))
            .when(stepping);
    reader = new ReaderPane(reading, previous, next);
    Action open =
        Action.of("action.search.open", Feather.BOOK_OPEN, "Enter", reader::focusText)
            .when(Bindings.isNotNull(reading.readingProperty()));
    Action meaning = Action.of("action.search.meaning", Feather.CLOUD, "M", () -> flip(true));
    Action reports = Action.of("action.search.byReport", Feather.COLUMNS, "R", () -> flip(false));
    more = Action.of("action.search.more", Feather.PLUS, "Shortcut+M", search::loadMore);
    actions = List.of(open, next, previous, meaning, reports, more);
    bar = new QueryBar(search, byReport, this::focusResults);
    build();
  }

  private void flip(boolean meaning) {
    var property = meaning ? search.meaningProperty() : byReport.onProperty();
    property.set(!property.get());
  }

  private void build() {
    root.getStyleClass().add("search");
    root.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    root.setTop(bar);
    hits.setItems(search.hits());
    hits.setId("search-hits");
    hits.setCellFactory(view -> new HitCell());
    hits.getStyleClass().add("edge-to-edge");
    Spoken.name(hits, Words.get("search.results"));
    hits.getSelectionModel()
        .selectedItemProperty()
        .subscribe(hit -> open(Optional.ofNullable(hit)));
    lines.setItems(byReport.lines());
    lines.setId("search-lines");
    lines.setCellFactory(view -> new ReportLineCell());
    lines.getStyleClass().add("edge-to-edge");
    Spoken.name(lines, Words.get("search.byReport.help"));
    lines
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> Optional.ofNullable(line).ifPresent(this::open));
    SplitPane split = new SplitPane(results, reader);
    split.setDividerPositions(0.42);
    root.setCenter(split);
    search.answerProperty().subscribe(this::best);
    search.hits().addListener((InvalidationListener) change -> arrange());
    search.queryProperty().addListener((property, old, now) -> sent = false);
    byReport.lines().addListener((InvalidationListener) change -> arrange());
    byReport.onProperty().subscribe(this::arrange);
  }

  /** The best hit is read beside the list, unless the user was sent to another document. */
  private void best(SearchModel.Answer answer) {
    arrange();
    if (answer instanceof SearchModel.Answer.Found found
        && found.from() == 0
        && !sent
        && !search.hits().isEmpty()) {
      hits.getSelectionModel().clearSelection();
      hits.getSelectionModel().selectFirst();
    }
  }

  private void arrange() {
    boolean asked = !search.queryProperty().get().isBlank();
    boolean list = byReport.onProperty().get() && !byReport.lines().isEmpty();
    results.setBottom(null);
    if (asked && list) {
      results.setCenter(lines);
    } else if (!search.hits().isEmpty()) {
      results.setCenter(hits);
      if (search.more()) {
        Button button = Buttons.of(more);
        button.setMaxWidth(Double.MAX_VALUE);
        results.setBottom(button);
      }
    } else if (search.answerProperty().get() instanceof SearchModel.Answer.Found) {
      results.setCenter(
          new EmptyState(
              Feather.SEARCH, Words.get("search.empty.title"), Words.get("search.empty.text")));
    } else {
      results.setCenter(queryHelp());
    }
  }

  private static ScrollPane queryHelp() {
    ScrollPane scroll = new ScrollPane(new QueryHelp());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    Spoken.name(scroll, Words.get("query.title"));
    return scroll;
  }

  private void open(Optional<Hit> hit) {
    hit.ifPresent(one -> reading.open(one.document(), Optional.empty()));
  }

  private void open(ReportLine line) {
    reading.open(
        line.report().id(),
        line instanceof ReportLine.Found found ? Optional.of(found.span()) : Optional.empty());
  }

  private void focusResults() {
    ListView<?> list = lines.equals(results.getCenter()) ? lines : hits;
    if (!list.getItems().isEmpty()) {
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      list.requestFocus();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    bar.field().requestFocus();
    bar.field().selectAll();
  }

  @Override
  public List<Node> panes() {
    return List.of(bar, results, reader);
  }

  @Override
  public List<Action> actions() {
    return actions;
  }

  @Override
  public Optional<Node> help() {
    return Optional.of(new QueryHelp());
  }

  @Override
  public void go(Place place) {
    place
        .subject()
        .ifPresent(document -> {
          sent = true;
          reading.open(document, place.span());
          reader.focusText();
        });
  }
}
