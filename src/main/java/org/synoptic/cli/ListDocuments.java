package org.synoptic.cli;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synoptic.app.Entry;
import org.synoptic.model.Field;
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
    if (library.json) {
      output.json(json(entry));
    } else {
      output.words(
          entry.id()
              + "  "
              + (Json.word(entry.kind()) + "      ").substring(0, 6)
              + "  "
              + entry.metadata().day().orElse("no date   ")
              + "  "
              + entry.metadata().outlet().orElse("unknown")
              + ", "
              + entry.metadata().title());
    }
  }

  private static JsonObject json(Entry entry) {
    JsonObject object = new JsonObject();
    object.addProperty("id", entry.id());
    object.addProperty("kind", Json.word(entry.kind()));
    DocumentJson.metadata(object, entry.metadata());
    object.addProperty("words", entry.words());
    object.add("doubts", Json.texts(entry.doubts().stream().map(ListDocuments::name).toList()));
    JsonObject origin = new JsonObject();
    origin.addProperty("group", entry.origin().id());
    origin.addProperty("size", entry.origin().size());
    object.add("origin", origin);
    return object;
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
