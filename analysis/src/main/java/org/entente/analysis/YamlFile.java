package org.entente.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.YamlNode.Entry;
import org.entente.analysis.YamlNode.Kind;
import org.entente.analysis.YamlNode.Mapping;
import org.entente.analysis.YamlNode.Place;
import org.entente.analysis.YamlNode.Scalar;
import org.entente.analysis.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML file as a tree that knows where each value stands. Anchors, aliases and several documents are refused.
 *
 * @param name of the file, for messages
 * @param root empty for a file without a value
 */
record YamlFile(String name, Optional<YamlNode> root) {
    /** A configuration is written by hand; anything larger is some other file. */
    private static final long LARGEST = 1 << 20;

    static YamlFile read(Path file) throws ConfigurationException {
        String name = Messages.oneLine(file.toString());
        return parse(name, content(file, name));
    }

    static YamlFile parse(String name, String content) throws ConfigurationException {
        try (JsonParser parser =
                YAMLFactory.builder().build().createParser(tools.jackson.core.ObjectReadContext.empty(), content)) {
            return new Reading(name, (YAMLParser) parser).file();
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            String where = location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
            throw new ConfigurationException(
                    name + where + ": expected YAML, got something else: " + Messages.oneLine(e.getOriginalMessage()),
                    e);
        }
    }

    private static String content(Path file, String name) throws ConfigurationException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ConfigurationException(name + ": expected a configuration of at most 1 MB, got "
                        + Files.size(file) + " bytes. Is it the right file?");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new ConfigurationException(name + ": there is no such configuration file.", e);
        } catch (CharacterCodingException e) {
            throw new ConfigurationException(name + ": expected UTF-8, got other bytes. Save the file as UTF-8.", e);
        } catch (IOException e) {
            String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
            throw new ConfigurationException(
                    name + ": the configuration file cannot be read: " + Messages.oneLine(reason), e);
        }
    }

    ConfigurationException error(Place place, String message) {
        return new ConfigurationException(name + ":" + place.line() + ":" + place.column() + ": " + message);
    }

    /** One pass over the parser's events. */
    private static final class Reading {
        private final YamlFile file;
        private final YAMLParser parser;

        Reading(String name, YAMLParser parser) {
            this.file = new YamlFile(name, Optional.empty());
            this.parser = parser;
        }

        YamlFile file() throws ConfigurationException {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return file;
            }
            YamlNode root = node(first);
            if (parser.nextToken() != null) {
                throw file.error(place(), "expected one YAML document, got a second one.");
            }
            return new YamlFile(file.name, Optional.of(root));
        }

        private YamlNode node(@Nullable JsonToken token) throws ConfigurationException {
            if (parser.isCurrentAlias()) {
                throw file.error(place(), "YAML aliases are not supported; write the value out.");
            }
            Place place = place();
            return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
                case START_OBJECT -> mapping(place);
                case START_ARRAY -> sequence(place);
                case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, Kind.BOOLEAN, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(place, Kind.NUMBER, parser.getString());
                case VALUE_NULL -> new Scalar(place, Kind.NULL, "");
                case VALUE_STRING -> new Scalar(place, Kind.TEXT, parser.getString());
                default -> throw file.error(place, "expected a mapping, a list, a text or a number.");
            };
        }

        private Mapping mapping(Place place) throws ConfigurationException {
            Map<String, Entry> entries = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                Place at = place();
                Entry earlier = entries.put(key, new Entry(at, node(parser.nextToken())));
                if (earlier != null) {
                    throw file.error(
                            at,
                            "key '" + Messages.excerpt(key) + "' stands here and in line "
                                    + earlier.key().line() + "; keep one of them.");
                }
            }
            return new Mapping(place, entries);
        }

        private Sequence sequence(Place place) throws ConfigurationException {
            List<YamlNode> values = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                values.add(node(token));
            }
            return new Sequence(place, values);
        }

        private Place place() {
            TokenStreamLocation location = parser.currentTokenLocation();
            return new Place(location.getLineNr(), location.getColumnNr());
        }
    }
}
