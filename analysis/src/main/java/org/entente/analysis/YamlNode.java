package org.entente.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file, with the place where it begins. */
sealed interface YamlNode {
    Place place();

    /** What the value is, for a message: its kind, and its text where it has one. */
    String description();

    /** Line and column, both from 1. */
    record Place(int line, int column) {}

    /** Keys with their values, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        @Override
        public String description() {
            return "a mapping";
        }
    }

    /** A key's place and its value. */
    record Entry(Place key, YamlNode value) {}

    /** Values in the order of the file. */
    record Sequence(Place place, List<YamlNode> values) implements YamlNode {
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /** What a scalar was written as. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** One word, number or text. */
    record Scalar(Place place, Kind kind, String text) implements YamlNode {
        @Override
        public String description() {
            return kind == Kind.NULL ? "nothing" : "'" + Messages.excerpt(text) + "'";
        }
    }
}
