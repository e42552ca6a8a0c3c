package org.synoptic.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of the model as JSON; an empty {@code Optional} is {@code null}. */
final class Json {

  private static final Gson GSON = builder().create();

  private Json() {}

  /** What makes JSON of values, for those who treat some of them in a way of their own. */
  static GsonBuilder builder() {
    return new GsonBuilder()
        .registerTypeAdapterFactory(new Optionals())
        .serializeNulls()
        .disableHtmlEscaping();
  }

  /** A value as JSON; quicker for the empty list, which most are. */
  static String write(Object value) {
    return value instanceof List<?> list && list.isEmpty() ? "[]" : GSON.toJson(value);
  }

  /**
   * A value that was written by {@link #write}.
   *
   * @throws com.google.gson.JsonParseException when it is not one
   */
  static <T> T read(String json, TypeToken<T> type) {
    return GSON.fromJson(json, type);
  }

  /** As {@link #read}, quicker for the empty list, which most are. */
  static <T> List<T> list(String json, TypeToken<List<T>> type) {
    return "[]".equals(json) ? List.of() : read(json, type);
  }

  private static final class Optionals implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // The raw type is compared before the cast.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      if (type.getRawType() != Optional.class
          || !(type.getType() instanceof ParameterizedType parameterized)) {
        return null;
      }
      TypeToken<?> held = TypeToken.get(parameterized.getActualTypeArguments()[0]);
      return (TypeAdapter<T>) new OptionalAdapter<>(gson.getAdapter(held));
    }
  }

  private static final class OptionalAdapter<T> extends TypeAdapter<Optional<T>> {

    private final TypeAdapter<T> held;

    OptionalAdapter(TypeAdapter<T> held) {
      this.held = held;
    }

    @Override
    public void write(JsonWriter out, Optional<T> value) throws IOException {
      if (value.isPresent()) {
        held.write(out, value.get());
      } else {
        out.nullValue();
      }
    }

    @Override
    public Optional<T> read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return Optional.empty();
      }
      return Optional.of(held.read(in));
    }
  }
}
