package vn.tinhgon.plans.succession;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The endings that the copy of the registry knows. */
@ApplicationScoped
class Endings {

    private static final String ENDINGS =
            """
            with ending as (
              select s.case_id, s.ended_id, min(s.effective_on) as effective_on,
                     array_remove(array_agg(s.successor_id order by s.position), null) as heirs,
                     registry_annulled_on(s.case_id, s.ended_id) as annulled_on
              from registry_succession s where s.ended_id = any(:ended)
              group by s.case_id, s.ended_id)
            select e.case_id, e.heirs, e.effective_on, heir.name as heir_name, e.annulled_on,
                   array_agg(e.ended_id order by e.ended_id) as ended_ids
            from ending e left join registry_agency heir on heir.id = e.heirs[1]
            where %s
            group by e.case_id, e.heirs, e.effective_on, heir.name, e.annulled_on
            order by e.effective_on, e.case_id""";

    private final Jdbi jdbi;

    Endings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of one case, annulled or not. */
    List<Ending> of(UUID caseId, Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ENDINGS.formatted("e.case_id = :case"))
                                .bind("case", caseId)
                                .bindArray("ended", UUID.class, List.copyOf(agencies))
                                .mapTo(Ending.class)
                                .list());
    }

    /** Those that still count, which may have been heard of before what led there. */
    List<Ending> known(Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ENDINGS.formatted("e.annulled_on is null"))
                                .bindArray("ended", UUID.class, List.copyOf(agencies))
                                .mapTo(Ending.class)
                                .list());
    }

    /** All agencies that ended by a case or gave functions away by it. */
    Set<UUID> agencies(UUID caseId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select ended_id from registry_succession where case_id = :case
                                        union
                                        select from_id from function_transfer where case_id = :case""")
                                .bind("case", caseId)
                                .mapTo(UUID.class)
                                .set());
    }
}
