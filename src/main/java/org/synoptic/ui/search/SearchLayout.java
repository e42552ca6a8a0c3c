package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Where the parts of the search screen are, and what stands in the place of what was found. */
final class SearchLayout {

  private static final double ROOMY = 66;
  private static final double LOW = 28;
  private static final double FACETS_SHARE = 0.17;
  private static final double LIST_SHARE = 0.46;
  private static final double LINES_SHARE = 0.58;

  private final SearchState state;
  private final Parts parts;
  private final NothingFound nothing;
  private final ScrollPane help;
  private final BorderPane results = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final SplitPane split = new SplitPane();
  private boolean sent;

  /** Whether a low window has the document in the place of the lines. */
  private boolean reading;

  /** The parts of the screen. */
  record Parts(QueryBar bar, FacetsPane facets, Ways ways, ReaderPane reader) {}

  /** The ways to look at what was found. */
  record Ways(HitsPane hits, ConcordancePane lines, ReportsPane columns, TimesPane times) {

    Results of(Way way) {
      return switch (way) {
        case LIST -> hits;
        case CONCORDANCE -> lines;
        case REPORTS -> columns;
        case TIME -> times;
      };
    }
  }

  SearchLayout(SearchState state, Parts parts, NothingFound nothing, QueryHelp language) {
    this.state = state;
    this.parts = parts;
    this.nothing = nothing;
    help = scroll(language, Words.get("query.title"));
    root.getStyleClass().add("search");
    root.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    root.setTop(parts.bar());
    root.setCenter(split);
    for (Region region : List.of(root, split, results, parts.reader())) {
      region.setMinSize(0, 0);
    }
    state.reading().route(by -> shown().step(by));
    state.search().answerProperty().subscribe(this::answered);
    state
        .search()
        .queryProperty()
        .addListener((Observable change) -> {
          sent = false;
          reading = false;
          turn();
        });
    state.narrowingProperty().addListener((Observable change) -> turn());
    root.widthProperty().addListener((Observable change) -> turn());
    root.heightProperty().addListener((Observable change) -> turn());
    state.wayProperty().subscribe(this::turned);
    turn();
  }

  Region node() {
    return root;
  }

  /** The panes in the order of {@code F6}. */
  List<Node> panes() {
    return List.of(parts.bar(), parts.facets().node(), results, parts.reader());
  }

  /** The user was sent to a document: the best hit does not take its place. */
  void sent() {
    sent = true;
  }

  /**
   * Puts the focus into the document; in a low window it takes the place of the lines, and gives it
   * back when this is done again.
   */
  void read() {
    if (reading && !split.getItems().contains(results)) {
      turned();
      return;
    }
    reading = true;
    turn();
    parts.reader().focusText();
  }

  /** Puts the focus into what was found, when there is something. */
  void focusResults() {
    reading = false;
    turn();
    if (shown().node().equals(results.getCenter())) {
      shown().focus();
    }
  }

  private Results shown() {
    return parts.ways().of(state.wayProperty().get());
  }

  private void turned() {
    reading = false;
    turn();
    shown().focus();
  }

  /** Lines and columns want the whole width, a list leaves some to facets and reader. */
  private void turn() {
    Way way = state.wayProperty().get();
    double em = parts.bar().field().getFont().getSize();
    boolean room = root.getWidth() > ROOMY * em;
    List<Node> panes = new ArrayList<>();
    if (way == Way.LIST && room && state.narrowingProperty().get()) {
      panes.add(parts.facets().node());
    }
    boolean low = way != Way.LIST && root.getHeight() < LOW * em;
    if (!low || !reading || way == Way.TIME) {
      panes.add(results);
    }
    if (way != Way.TIME && (!low || reading)) {
      panes.add(parts.reader());
    }
    Orientation orientation = way == Way.LIST ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    // Dividers that the user has moved stay while the panes are the same.
    if (!panes.equals(split.getItems()) || split.getOrientation() != orientation) {
      split.setOrientation(orientation);
      split.getItems().setAll(panes);
      if (panes.size() > 1) {
        divide(way == Way.LIST ? LIST_SHARE : LINES_SHARE, panes.size() > 2);
      }
    }
    arrange();
  }

  private void divide(double list, boolean facets) {
    double before = facets ? FACETS_SHARE : 0;
    double divider = before + list * (1 - before);
    split.setDividerPositions(facets ? new double[] {before, divider} : new double[] {divider});
  }

  /** The best hit is read beside the list, unless the user was sent to another document. */
  private void answered(SearchModel.Answer answer) {
    arrange();
    if (answer instanceof SearchModel.Answer.Found found
        && found.from() == 0
        && !sent
        && state.wayProperty().get() == Way.LIST
        && !state.search().hits().isEmpty()) {
      parts.ways().hits().best();
    }
  }

  private void arrange() {
    Region center = center();
    if (!center.equals(results.getCenter())) {
      boolean inside = FocusRing.isIn(results);
      results.setCenter(center);
      if (inside && !FocusRing.isIn(results)) {
        // What had the focus is gone.
        parts.bar().field().requestFocus();
      }
    }
  }

  private Region center() {
    if (state.query().isBlank()) {
      return help;
    }
    return nothing
        .of(state.wayProperty().get(), state.search().answerProperty().get())
        .<Region>map(none -> scroll(none, Words.get("search.results")))
        .orElse(shown().node());
  }

  /** As high as there is room, and with a bar where large text has none. */
  private static ScrollPane scroll(Region content, String name) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    return Spoken.name(scroll, name);
  }
}
