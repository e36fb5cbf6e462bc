package org.entente.stance.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param from the first; empty if there is none
 * @param to the last; empty if there is none
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    static Period of(LocalDate day) {
        return new Period(Optional.of(day), Optional.of(day));
    }

    boolean isEmpty() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }

    /** The days of both. */
    Period and(Period other) {
        return new Period(
                Stream.of(from, other.from).flatMap(Optional::stream).max(LocalDate::compareTo),
                Stream.of(to, other.to).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    /** The days of both and those between them. */
    Period hull(Period other) {
        return new Period(
                from.flatMap(day -> other.from.map(first -> first.isBefore(day) ? first : day)),
                to.flatMap(day -> other.to.map(last -> last.isAfter(day) ? last : day)));
    }

    /** All but the first and the last day. */
    Period inner() {
        return new Period(from.map(day -> day.plusDays(1)), to.map(day -> day.minusDays(1)));
    }
}
