package org.entente.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Named sets of words, read from a YAML resource that maps each name to a list. Immutable. */
public final class WordLists {
    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {};

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** Reads the resource {@code name} that stands beside the class {@code owner}. */
    public static WordLists beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource '" + name + "' is missing beside " + owner.getName());
            }
            Map<String, Set<String>> lists = new HashMap<>();
            new YAMLMapper().readValue(in, LISTS).forEach((key, words) -> lists.put(key, Set.copyOf(words)));
            return new WordLists(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set with this name. */
    public Set<String> get(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No word list '" + name + "'. Available: " + lists.keySet());
        }
        return words;
    }
}
