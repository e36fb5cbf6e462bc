package org.entente.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.analysis.YamlNode.Entry;
import org.entente.analysis.YamlNode.Kind;
import org.entente.analysis.YamlNode.Mapping;
import org.entente.analysis.YamlNode.Place;
import org.entente.analysis.YamlNode.Scalar;
import org.entente.analysis.YamlNode.Sequence;

/** A mapping of the configuration, read by key; what is not as expected is said with file, place and key path. */
final class Section {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final YamlFile file;
    private final String path;
    private final Mapping mapping;

    private Section(YamlFile file, String path, Mapping mapping) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
    }

    /** The value as a mapping that has no key but the known ones. */
    static Section of(YamlFile file, String path, YamlNode node, Set<String> known) throws ConfigurationException {
        if (!(node instanceof Mapping mapping)) {
            throw wrong(file, node, path, "a mapping with " + listed(known));
        }
        Section section = new Section(file, path, mapping);
        for (var entry : mapping.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw file.error(
                        entry.getValue().key(),
                        "unknown key '" + Messages.excerpt(section.pathOf(entry.getKey())) + "'; expected one of "
                                + listed(known) + "." + Messages.didYouMean(entry.getKey(), known));
            }
        }
        return section;
    }

    Optional<Section> section(String key, Set<String> known) throws ConfigurationException {
        Optional<YamlNode> node = node(key);
        return node.isEmpty() ? Optional.empty() : Optional.of(of(file, pathOf(key), node.get(), known));
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** A text that is not blank. */
    Optional<String> text(String key) throws ConfigurationException {
        Optional<YamlNode> node = node(key);
        return node.isEmpty() ? Optional.empty() : Optional.of(text(pathOf(key), node.get()));
    }

    String requiredText(String key, String expected) throws ConfigurationException {
        Optional<String> text = text(key);
        return text.orElseThrow(() -> missing(key, expected));
    }

    /** An id: lower-case letters, digits and hyphens. */
    String requiredId(String key) throws ConfigurationException {
        String id = requiredText(key, "an id");
        if (!ID.matcher(id).matches()) {
            throw error(key, "an id of lower-case letters, digits and hyphens", "'" + Messages.excerpt(id) + "'");
        }
        return id;
    }

    /** Texts that are not blank; none where the key is absent. */
    List<String> texts(String key) throws ConfigurationException {
        List<String> texts = new ArrayList<>();
        List<YamlNode> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            texts.add(text(pathOf(key) + "[" + i + "]", values.get(i)));
        }
        return texts;
    }

    /** The values of a list; none where the key is absent. */
    List<YamlNode> values(String key) throws ConfigurationException {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Sequence sequence) {
            return sequence.values();
        }
        throw wrong(file, node.get(), pathOf(key), "a list");
    }

    OptionalLong integer(String key) throws ConfigurationException {
        Optional<Scalar> number = number(key, "a whole number");
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(number.get().text()));
        } catch (NumberFormatException e) {
            throw wrong(file, number.get(), pathOf(key), "a whole number");
        }
    }

    OptionalDouble decimal(String key) throws ConfigurationException {
        Optional<Scalar> number = number(key, "a number");
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(number.get().text());
            if (Double.isFinite(value)) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException e) {
            throw wrong(file, number.get(), pathOf(key), "a number");
        }
        throw wrong(file, number.get(), pathOf(key), "a finite number");
    }

    Optional<Boolean> truth(String key) throws ConfigurationException {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        throw wrong(file, node.get(), pathOf(key), "true or false");
    }

    Optional<LocalDate> date(String key) throws ConfigurationException {
        Optional<String> text = text(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw error(key, "a calendar date yyyy-MM-dd", "'" + Messages.excerpt(text.orElse("")) + "'");
        }
    }

    /** That a key's value is not what was expected. */
    ConfigurationException error(String key, String expected, String got) {
        Entry entry = mapping.entries().get(key);
        Place place = entry == null ? mapping.place() : entry.value().place();
        String end = got.endsWith("?") || got.endsWith(".") ? "" : ".";
        return file.error(place, pathOf(key) + ": expected " + expected + ", got " + got + end);
    }

    ConfigurationException missing(String key, String expected) {
        return file.error(mapping.place(), pathOf(key) + ": expected " + expected + ", got nothing. Add the key.");
    }

    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    YamlFile file() {
        return file;
    }

    static ConfigurationException wrong(YamlFile file, YamlNode node, String path, String expected) {
        String subject = path.isEmpty() ? "" : path + ": ";
        return file.error(node.place(), subject + "expected " + expected + ", got " + node.description() + ".");
    }

    private String text(String keyPath, YamlNode node) throws ConfigurationException {
        if (node instanceof Scalar scalar && scalar.kind() != Kind.NULL) {
            if (scalar.kind() != Kind.TEXT) {
                throw file.error(
                        node.place(),
                        keyPath + ": expected text, got " + node.description() + ". Put it in quotation marks.");
            }
            if (!scalar.text().isBlank()) {
                return scalar.text().strip();
            }
        }
        throw wrong(file, node, keyPath, "text");
    }

    private Optional<Scalar> number(String key, String expected) throws ConfigurationException {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Scalar scalar && scalar.kind() == Kind.NUMBER) {
            return Optional.of(scalar);
        }
        throw wrong(file, node.get(), pathOf(key), expected);
    }

    private Optional<YamlNode> node(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
    }

    private static String listed(Set<String> known) {
        return String.join(", ", new TreeSet<>(known));
    }
}
