package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.synoptic.model.Hit;
import org.synoptic.model.search.FoundBy;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A document that matches, with the passages that show it. */
final class HitCell extends WrappingCell<Hit> {

  private static final int SNIPPETS = 3;

  private final Label title = label("hit-title");
  private final Label facts = label("muted", "small");
  private final List<MarkedText> passages = new ArrayList<>();
  private final VBox box = new VBox();

  HitCell() {
    box.getStyleClass().add("hit");
    for (int i = 0; i < SNIPPETS; i++) {
      passages.add(new MarkedText("", List.of()));
    }
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    return label;
  }

  /** What is there is filled anew: to make and style nodes for each key would take long. */
  @Override
  protected void fill(Hit hit) {
    title.setText(hit.metadata().title());
    String count = Words.get("search.hits", hit.ranges().size());
    String byline = Described.byline(hit.metadata());
    facts.setText(byline.isEmpty() ? count : byline + " · " + count);
    List<Node> parts = new ArrayList<>(List.of(title, facts));
    FlowPane why = why(hit.by());
    if (!why.getChildren().isEmpty()) {
      parts.add(why);
    }
    StringJoiner spoken = new StringJoiner(". ");
    spoken.add(title.getText()).add(facts.getText());
    why.getChildren().forEach(chip -> spoken.add(((Label) chip).getText()));
    for (int i = 0; i < Math.min(SNIPPETS, hit.snippets().size()); i++) {
      Hit.Snippet snippet = hit.snippets().get(i);
      passages.get(i).show(line(snippet.text()), Mark.all(snippet.marks(), "hit"), List.of());
      parts.add(passages.get(i));
      spoken.add(snippet.text());
    }
    if (!parts.equals(box.getChildren())) {
      box.getChildren().setAll(parts);
    }
    content(box, spoken.toString());
  }

  /**
   * Which of words and meaning found it, and with what. By words alone, the marks say so already.
   */
  private static FlowPane why(FoundBy by) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("hit-why");
    if (by.sentence().isPresent()) {
      if (!by.words().isEmpty()) {
        String words = String.join(", ", by.words());
        chips.getChildren().add(Chip.label(Words.get("search.by.words", words)));
      }
      chips.getChildren().add(Chip.label(Words.get("search.by.meaning", by.nearness()), "accent"));
    }
    return chips;
  }

  /** A passage may go over the end of a paragraph; here it runs on, with as many characters. */
  private static String line(String passage) {
    return passage.replace('\n', ' ');
  }
}
