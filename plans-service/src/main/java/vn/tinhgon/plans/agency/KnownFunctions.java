package vn.tinhgon.plans.agency;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.OwnedFunction;
import vn.tinhgon.events.StructureEvent;
import vn.tinhgon.platform.problem.InvalidField;

/** The functions of the ledger, as far as agencies were told to own them. */
@ApplicationScoped
public class KnownFunctions {

    private static final String KEEP =
            """
            insert into registry_function (id, name, field)
            select distinct on (id) * from unnest(:ids, :names, :fields) as told(id, name, field)
            on conflict (id) do update set name = excluded.name, field = excluded.field
            where (registry_function.name, registry_function.field) <> (excluded.name, excluded.field)""";

    private final Jdbi jdbi;

    KnownFunctions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Takes over what an event says; to be called in the transaction that notes the event as
     * consumed.
     */
    public void apply(AgencyEvent event) {
        if (event instanceof StructureEvent structure) {
            keep(states(structure).flatMap(KnownFunctions::owned).toList());
        }
    }

    private static Stream<AgencyState> states(StructureEvent event) {
        return switch (event) {
            case AgencyEstablished e -> Stream.of(e.agency());
            case AgencyRenamed e -> Stream.of(e.agency());
            case AgencyMoved e -> Stream.of(e.agency());
            case AgencyCorrected e -> Stream.of(e.agency());
            case AgencyRestored e -> Stream.of(e.agency());
            case AgencyDissolved e -> Stream.of(e.agency());
            case AgenciesMerged e -> Stream.of(e.successor());
            case AgencySplit e -> Stream.concat(Stream.of(e.agency()), e.successors().stream());
            case FunctionsTransferred e -> Stream.of(e.from(), e.to()).filter(Objects::nonNull);
        };
    }

    private static Stream<OwnedFunction> owned(AgencyState agency) {
        return agency.ownedFunctions() == null ? Stream.of() : agency.ownedFunctions().stream();
    }

    private void keep(List<OwnedFunction> functions) {
        if (functions.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(KEEP)
                                .bindArray(
                                        "ids",
                                        UUID.class,
                                        functions.stream().map(OwnedFunction::functionId).toList())
                                .bindArray(
                                        "names",
                                        String.class,
                                        functions.stream().map(OwnedFunction::name).toList())
                                .bindArray(
                                        "fields",
                                        String.class,
                                        functions.stream().map(OwnedFunction::field).toList())
                                .execute());
    }

    /** Refuses a function that no agency was told to own; null stands for none. */
    public void mustBeKnown(String field, Stream<UUID> named) {
        var functions = named.filter(Objects::nonNull).distinct().toList();
        if (functions.isEmpty()) {
            return;
        }
        var known =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select id from registry_function where id = any(:ids)")
                                        .bindArray("ids", UUID.class, functions)
                                        .mapTo(UUID.class)
                                        .set());
        functions.stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(
                        id -> {
                            throw new InvalidField(field, "function-not-registered", id);
                        });
    }
}
