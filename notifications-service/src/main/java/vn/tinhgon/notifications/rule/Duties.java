package vn.tinhgon.notifications.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

import vn.tinhgon.notifications.notice.Argument;
import vn.tinhgon.notifications.notice.Notice;

/**
 * The parts that agencies have in one matter. What agencies held that have merged counts as their
 * successor's, and an agency with several parts is told once of all of them.
 */
class Duties {

    // In one order for all, so that two events which tell the same agencies never wait for each
    // other.
    private final SortedMap<UUID, SequencedSet<String>> roles = new TreeMap<>();
    private final Succession succession;

    Duties(Succession succession) {
        this.succession = succession;
    }

    /** Adds a part; the agency is null where a document names none, or a group of bodies. */
    Duties add(UUID agency, String role) {
        if (agency != null) {
            succession
                    .standingFor(agency)
                    .ifPresent(
                            standing ->
                                    roles.computeIfAbsent(standing, _ -> new LinkedHashSet<>())
                                            .add(role));
        }
        return this;
    }

    Duties addAll(Collection<UUID> agencies, String role) {
        agencies.forEach(agency -> add(agency, role));
        return this;
    }

    List<Notice> tell(BiFunction<UUID, Argument.Roles, Notice> notice) {
        return roles.entrySet().stream()
                .map(
                        held ->
                                notice.apply(
                                        held.getKey(),
                                        new Argument.Roles(List.copyOf(held.getValue()))))
                .toList();
    }
}
