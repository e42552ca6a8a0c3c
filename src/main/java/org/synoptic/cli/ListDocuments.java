package org.synoptic.cli;

import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import org.synoptic.app.Entry;
import org.synoptic.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the documents of a library. */
@Command(name = "list", description = "Lists the documents of a library with their metadata.")
final class ListDocuments implements Callable<Integer> {

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  ListDocuments(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    return library.use(
        output,
        workspace -> {
          workspace.entries().forEach(this::tell);
          return Synoptic.DONE;
        });
  }

  private void tell(Entry entry) {
    Document document = entry.document();
    if (library.json) {
      JsonObject object = new JsonObject();
      object.addProperty("id", document.id());
      object.addProperty("kind", Json.word(document.kind()));
      DocumentJson.metadata(object, document.metadata());
      object.addProperty("words", entry.words());
      output.json(object);
    } else {
      output.words(
          "%s  %-6s  %s  %s, %s"
              .formatted(
                  document.id(),
                  Json.word(document.kind()),
                  document.metadata().day().orElse("no date   "),
                  document.metadata().outlet().orElse("unknown"),
                  document.metadata().title()));
    }
  }
}
