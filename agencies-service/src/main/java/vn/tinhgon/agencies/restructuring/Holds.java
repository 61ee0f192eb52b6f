package vn.tinhgon.agencies.restructuring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Which case holds which agency: two never touch the same at once. */
@ApplicationScoped
class Holds {

    private final Jdbi jdbi;

    Holds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes hold of all the agencies, or refuses with the case that has one of them. */
    void take(UUID caseId, Collection<UUID> agencies) {
        var ids = List.copyOf(agencies);
        if (insert(caseId, ids) < ids.size()) {
            other(caseId, ids)
                    .ifPresent(
                            holder -> {
                                throw new AgencyHeld(holder);
                            });
        }
    }

    /** In the order of ids, so that two cases wait for each other in one direction only. */
    private int insert(UUID caseId, List<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into restructuring_hold (agency_id, case_id)
                                        select agency, :case from unnest(:agencies) as agency order by agency
                                        on conflict (agency_id) do nothing""")
                                .bind("case", caseId)
                                .bindArray("agencies", UUID.class, agencies)
                                .execute());
    }

    private Optional<Holder> other(UUID caseId, List<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select h.case_id, r.title, v.name as agency
                                        from restructuring_hold h
                                        join restructuring r on r.id = h.case_id
                                        join agency_version v on v.agency_id = h.agency_id and upper_inf(v.known)
                                        where h.agency_id = any(:agencies) and h.case_id <> :case
                                        order by r.submitted_at, lower(v.valid) desc limit 1""")
                                .bind("case", caseId)
                                .bindArray("agencies", UUID.class, agencies)
                                .mapTo(Holder.class)
                                .findOne());
    }

    void release(UUID caseId) {
        jdbi.useHandle(
                handle ->
                        handle.execute("delete from restructuring_hold where case_id = ?", caseId));
    }

    /** A case with the name of an agency that it holds. */
    record Holder(UUID caseId, String title, String agency) {}
}
