package org.synoptic.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.FewLines;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.reader.Section.Fact;

/** Sections one under another, with a place for buttons after the first. */
public final class SectionsPane extends ScrollPane {

  private final Desk desk;
  private final VBox content = new VBox();

  /**
   * A pane.
   *
   * @param desk where the sheets open that tell what stands behind a number
   * @param name its spoken name
   */
  public SectionsPane(Desk desk, String name) {
    this.desk = desk;
    getStyleClass().addAll("sections", "edge-to-edge");
    content.getStyleClass().add("sections-content");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
    setAccessibleText(name);
    setContent(content);
  }

  /**
   * Shows sections.
   *
   * @param spoken name of the pane with what it shows
   * @param sections the sections
   * @param after what stands below the first section, such as buttons
   */
  public void show(String spoken, List<Section> sections, Node... after) {
    setAccessibleText(spoken);
    content.getChildren().clear();
    for (int i = 0; i < sections.size(); i++) {
      content.getChildren().add(node(sections.get(i)));
      if (i == 0) {
        content.getChildren().addAll(after);
      }
    }
  }

  private Node node(Section section) {
    Label title = new Label(section.title());
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    VBox box = new VBox(title);
    box.getStyleClass().add("section");
    boolean labelled = section.facts().stream().anyMatch(fact -> !fact.label().isEmpty());
    if (labelled) {
      box.getChildren().add(grid(section.facts()));
    } else {
      section.facts().stream().map(this::text).forEach(box.getChildren()::add);
    }
    return box;
  }

  private Node grid(List<Fact> facts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setMinWidth(0);
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(labels, texts);
    for (int i = 0; i < facts.size(); i++) {
      Label label = new FewLines(facts.get(i).label(), 2);
      label.getStyleClass().add("fact-label");
      label.setMaxHeight(Double.MAX_VALUE);
      grid.add(label, 0, i);
      grid.add(text(facts.get(i)), 1, i);
    }
    return grid;
  }

  private Node text(Fact fact) {
    if (fact.behind().isPresent()) {
      return tipped(EvidenceSheet.button(desk, fact), fact);
    }
    MarkedText text = new MarkedText(fact.text(), fact.marks());
    text.getStyleClass().add("fact-" + fact.style());
    return tipped(text, fact);
  }

  private static Node tipped(Node text, Fact fact) {
    if (!fact.tip().isEmpty()) {
      Tip.set(text, fact.tip());
    }
    return text;
  }
}
