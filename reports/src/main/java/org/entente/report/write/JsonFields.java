package org.entente.report.write;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the fields of JSON objects in the order of the calls; what is absent is null. */
final class JsonFields implements AutoCloseable {
    private static final ObjectWriter COMPACT =
            JsonMapper.builder().build().writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

    private final JsonGenerator out;

    private JsonFields(JsonGenerator out) {
        this.out = out;
    }

    /** JSON on many lines, with the same line ends on every system. */
    static JsonFields pretty(OutputStream stream) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new JsonFields(COMPACT.with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines))
                .createGenerator(stream));
    }

    /** One object a line, without white space. */
    static JsonFields lines(OutputStream stream) {
        return new JsonFields(COMPACT.with(new MinimalPrettyPrinter("")).createGenerator(stream));
    }

    /** An object that stands in no field: the whole document, or an element of an array. */
    void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }

    void object(String name, Runnable fields) {
        out.writeName(name);
        object(fields);
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(value -> object(() -> fields.accept(value)));
        out.writeEndArray();
    }

    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        if (value.isPresent()) {
            object(name, () -> fields.accept(value.get()));
        } else {
            out.writeNullProperty(name);
        }
    }

    void texts(String name, Collection<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(value -> out.writeString(WellFormed.text(value)));
        out.writeEndArray();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, WellFormed.text(value));
    }

    void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            text(name, value.get().toString());
        } else {
            out.writeNullProperty(name);
        }
    }

    void number(String name, double value) {
        out.writeName(name);
        out.writeNumber(Figures.rounded(name, value));
    }

    void number(String name, Optional<Double> value) {
        if (value.isPresent()) {
            number(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    void count(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void count(String name, OptionalInt value) {
        if (value.isPresent()) {
            count(name, value.getAsInt());
        } else {
            out.writeNullProperty(name);
        }
    }

    void flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Ends a line of JSON Lines. */
    void endLine() {
        out.writeRaw('\n');
    }

    @Override
    public void close() {
        out.close();
    }
}
