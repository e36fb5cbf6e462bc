package org.entente.stance.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The actors that ship with Entente. */
public final class ActorRegistry {
    private static final List<Actor> SHIPPED = read();

    private ActorRegistry() {}

    /** The shipped actors: moscow, washington, kabul, taliban. */
    public static List<Actor> shipped() {
        return SHIPPED;
    }

    /** The shipped actor with this id. */
    public static Optional<Actor> shipped(String id) {
        return SHIPPED.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    private static List<Actor> read() {
        try (InputStream in = ActorRegistry.class.getResourceAsStream("actors.yaml")) {
            if (in == null) {
                throw new IllegalStateException("Resource 'actors.yaml' is missing");
            }
            return List.copyOf(new YAMLMapper().readValue(in, new TypeReference<List<Actor>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
