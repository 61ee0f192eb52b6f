package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.events.OwnedFunction;

/** The functions that cases gave to other agencies than the one heir of their owner. */
@ApplicationScoped
class FunctionTransfers {

    private static final String NOTE =
            """
            insert into function_transfer (case_id, function_id, from_id, to_id, effective_on)
            select :case, function_id, from_id, to_id, :on
            from unnest(:functions, :from, :to) as moved(function_id, from_id, to_id)
            on conflict on constraint function_transfer_pk do nothing""";

    private static final String RETURN =
            """
            insert into function_return (case_id, function_id, effective_on, annulled_by)
            select case_id, function_id, :on, :by from function_transfer
            where case_id = :case and from_id = :agency and (:all or function_id = any(:owned))
            on conflict on constraint function_return_pk do nothing""";

    /** Of receivers that are known: another event comes with those that are not yet. */
    private static final String TRANSFERS =
            """
            select f.case_id, f.from_id, f.to_id, heir.name as heir_name, f.effective_on,
                   annulled.effective_on as annulled_on, array_agg(f.function_id order by f.function_id) as function_ids
            from function_transfer f
              join registry_agency heir on heir.id = f.to_id
              left join lateral annulment_of_move(f.case_id, f.from_id, f.function_id) annulled on true
            where f.from_id = any(:agencies) and %s
            group by f.case_id, f.from_id, f.to_id, heir.name, f.effective_on, annulled.effective_on
            order by f.effective_on, f.case_id, f.to_id""";

    private final Jdbi jdbi;

    FunctionTransfers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param from whose they were, where the event is from before it was told
     */
    void note(UUID caseId, UUID from, List<MovedFunction> functions, LocalDate on) {
        var moved =
                functions.stream()
                        .filter(f -> f.toAgencyId() != null)
                        .filter(f -> from != null || f.fromAgencyId() != null)
                        .toList();
        if (moved.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(NOTE)
                                .bind("case", caseId)
                                .bind("on", on)
                                .bindArray(
                                        "functions",
                                        UUID.class,
                                        moved.stream().map(MovedFunction::functionId).toList())
                                .bindArray(
                                        "from",
                                        UUID.class,
                                        moved.stream()
                                                .map(MovedFunction::fromAgencyId)
                                                .map(id -> id == null ? from : id)
                                                .toList())
                                .bindArray(
                                        "to",
                                        UUID.class,
                                        moved.stream().map(MovedFunction::toAgencyId).toList())
                                .execute());
    }

    /** An agency has functions again that a case had taken from it: those that it owns now. */
    void giveBack(AgencyRestored event) {
        var owned = event.agency().ownedFunctions();
        var ids =
                owned == null
                        ? List.<UUID>of()
                        : owned.stream().map(OwnedFunction::functionId).toList();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(RETURN)
                                .bind("case", event.annulledCaseId())
                                .bind("agency", event.agency().agencyId())
                                .bind("all", owned == null)
                                .bindArray("owned", UUID.class, ids)
                                .bind("on", event.effectiveOn())
                                .bind("by", event.caseId())
                                .execute());
    }

    /** Those of one case, annulled or not. */
    List<FunctionTransfer> of(UUID caseId, Collection<UUID> from) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TRANSFERS.formatted("f.case_id = :case"))
                                .bind("case", caseId)
                                .bindArray("agencies", UUID.class, List.copyOf(from))
                                .mapTo(FunctionTransfer.class)
                                .list());
    }

    /** Those that still count, which may have been heard of before what led there. */
    List<FunctionTransfer> known(Collection<UUID> from) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TRANSFERS.formatted("annulled.effective_on is null"))
                                .bindArray("agencies", UUID.class, List.copyOf(from))
                                .mapTo(FunctionTransfer.class)
                                .list());
    }
}
