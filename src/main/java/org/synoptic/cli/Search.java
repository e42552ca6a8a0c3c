package org.synoptic.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.synoptic.app.Searching;
import org.synoptic.app.Workspace;
import org.synoptic.model.CodePoints;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;
import org.synoptic.model.search.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** Searches a library. */
@Command(
    name = "search",
    description = "Searches a library.",
    footer = {
      "",
      "data security          both words, in any form; OR, NOT, -word, ( )",
      "\"data security\"        these words in this order; \"data security\"~5 near by",
      "secur* *ment wom?n     any letters, one letter; securty~ up to two other letters",
      "=policies              this form only",
      "title: text: outlet: author: lang: kind: id:     in one field; outlet:=\"Whole Name\"",
      "speaker: cue: level: policy: clause: tag: note:  from analysis and from people",
      "date:2020-09 date:[2020-09-01 TO 2020-09-30]     day, month, year, range",
      "in:quotes sanctions    inside quotations only"
    })
final class Search implements Callable<Integer> {

  /** What to do about a query that looks like an option. */
  static final String MINUS =
      "a query that begins with a minus stands behind --, as in: search --library DIR -- -word";

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
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

  @Option(
      names = "--filter",
      paramLabel = "QUERY",
      description = "what documents must match beside; may be given several times")
  private List<String> filters = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "relevance, newest, oldest or outlet (default: relevance)")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "documents, concordance, facets or frequency (default: documents)")
  private Form form = Form.DOCUMENTS;

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description =
          "lines of a concordance by left1 to left3, right1 to right3, hit, date, outlet or"
              + " position (default: right1)")
  private ConcordanceRequest.Sort sort = ConcordanceRequest.Sort.RIGHT1;

  @Option(names = "--csv", description = "print a table, with what it takes to ask again")
  private boolean csv;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "run all queries of a CSV file (name, query) and print a table of counts")
  private Optional<Path> queries = Optional.empty();

  /** What is told of the documents that match. */
  enum Form {
    DOCUMENTS,
    CONCORDANCE,
    FACETS,
    FREQUENCY
  }

  Search(Output output) {
    this.output = output;
  }

  /** Whether a call is wrong because of such a query; all options begin with two. */
  static boolean beginsWithMinus(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unknown
        && unknown.getCommandLine().getCommand() instanceof Search
        && unknown.isUnknownOption()
        && !unknown.getUnmatched().getFirst().startsWith("--");
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1 || offset < 0) {
      throw new WrongCallException("--limit is 1 or more, --offset 0 or more");
    }
    if (query.isBlank() && queries.isEmpty()) {
      throw new WrongCallException("there must be a QUERY or --queries");
    }
    return library.use(output, this::answer);
  }

  private int answer(Workspace workspace) throws IOException {
    Searching searching = workspace.searching();
    searching.state().problem().ifPresent(this::warn);
    try (Interruptible progress = new Interruptible(output)) {
      if (queries.isPresent()) {
        return new SearchTable(output, searching, progress, query).batch(workspace, queries.get());
      }
      if (meaning && workspace.readOnly().isEmpty()) {
        searching.readForMeaning(progress);
      }
      SearchQuery narrowed = new SearchQuery(query, false, filters);
      SearchRequest request =
          new SearchRequest(narrowed, meaning ? Mode.BOTH : Mode.WORDS, order, offset, limit);
      if (form == Form.DOCUMENTS && !csv) {
        return tell(searching.search(request, progress));
      }
      ConcordanceRequest lines = new ConcordanceRequest(narrowed, sort, false, offset, limit);
      SearchTable table = new SearchTable(output, searching, progress, query);
      return csv ? table.csv(form, request, lines) : table.json(form, lines, library.json);
    }
  }

  private void warn(String words) {
    output.err().print("synoptic: " + words + "\n");
  }

  private int tell(SearchPage page) {
    return switch (page) {
      case SearchPage.Unparsed(String message, int position) ->
          QueryMark.tell(output, query, message, position);
      case SearchPage.Found found -> {
        found.note().ifPresent(this::warn);
        if (library.json) {
          JsonObject head = new JsonObject();
          head.addProperty("total", found.total());
          head.addProperty("took_ms", TimeUnit.NANOSECONDS.toMillis(found.nanos()));
          head.add("meant", Json.text(found.meant()));
          output.json(head);
          found.hits().forEach(hit -> output.json(json(hit)));
        } else {
          output.words(found.total() + " found");
          found.meant().ifPresent(meant -> output.words("Did you mean: " + meant));
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
    object.add("words", Json.texts(hit.by().words()));
    object.addProperty("by_meaning", hit.by().sentence().isPresent());
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
