package org.synoptic.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.synoptic.model.CodePoints;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches a library. */
@Command(name = "search", description = "Searches a library.")
final class Search implements Callable<Integer> {

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(
      paramLabel = "QUERY",
      description = "words, \"phrases\", AND OR NOT, wild*, fuzzy~, \"near by\"~5, title:word")
  private String query = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "how many hits at most (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "how many hits to pass over (default: ${DEFAULT-VALUE})")
  private int offset;

  @Option(names = "--meaning", description = "find what says it in other words, too")
  private boolean meaning;

  Search(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1 || offset < 0) {
      throw new IllegalArgumentException("--limit is 1 or more, --offset 0 or more");
    }
    SearchRequest request = new SearchRequest(query, meaning, offset, limit);
    return library.use(output, workspace -> tell(workspace.search(request)));
  }

  private int tell(SearchPage page) {
    return switch (page) {
      case SearchPage.Unparsed unparsed -> {
        output.err().print("synoptic: " + unparsed.message() + "\n");
        yield Synoptic.WRONG_CALL;
      }
      case SearchPage.Found found -> {
        if (library.json) {
          JsonObject head = new JsonObject();
          head.addProperty("total", found.total());
          head.addProperty("took_ms", TimeUnit.NANOSECONDS.toMillis(found.nanos()));
          output.json(head);
          found.hits().forEach(hit -> output.json(json(hit)));
        } else {
          output.words(found.total() + " found");
          found.hits().forEach(this::words);
        }
        yield Synoptic.DONE;
      }
    };
  }

  private static JsonObject json(Hit hit) {
    JsonObject object = new JsonObject();
    object.addProperty("id", hit.document());
    object.add("score", Json.score(hit.score()));
    object.add("title", DocumentJson.title(hit.metadata()));
    object.add("outlet", Json.text(hit.metadata().outlet()));
    object.add("published", Json.text(hit.metadata().published()));
    object.add("snippets", Json.list(hit.snippets(), Search::snippet));
    return object;
  }

  private static JsonObject snippet(Hit.Snippet snippet) {
    CodePoints points = new CodePoints(snippet.text());
    JsonObject object = new JsonObject();
    object.addProperty("text", snippet.text());
    object.add(
        "marks",
        Json.list(
            snippet.marks(),
            mark -> {
              Span counted = points.of(mark);
              JsonArray pair = new JsonArray(2);
              pair.add(counted.start());
              pair.add(counted.end());
              return pair;
            }));
    return object;
  }

  private void words(Hit hit) {
    output.words(
        "%s, %s, %s"
            .formatted(
                hit.metadata().outlet().orElse("unknown"),
                hit.metadata().day().orElse("no date"),
                hit.metadata().title()));
    hit.snippets().forEach(snippet -> output.words("    " + marked(snippet)));
  }

  /** The snippet with square brackets around the matches. */
  private static String marked(Hit.Snippet snippet) {
    StringBuilder words = new StringBuilder(snippet.text());
    for (Span mark : snippet.marks().reversed()) {
      words.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return words.toString().replaceAll("\\s+", " ");
  }
}
