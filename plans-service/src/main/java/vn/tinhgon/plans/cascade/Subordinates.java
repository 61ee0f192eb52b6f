package vn.tinhgon.plans.cascade;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** What agencies below have of a plan already: drafts that cite it, and tasks of it. */
@ApplicationScoped
class Subordinates {

    private static final String BELOW =
            """
            with recursive line(agency_id, id, steps) as (
              select agency_id, agency_id, 0 from unnest(:agencies) as agency_id
              union
              select line.agency_id, a.parent_id, line.steps + 1
              from line join registry_agency a on a.id = line.id
              where a.parent_id is not null and line.steps < 20)
            select agency_id from line where id = any(:superiors) and steps > 0""";

    private static final String HAVING =
            """
            select p.issuer_id from task t join plan p on p.id = t.plan_id
            where t.takes_up_id = :task and t.cancelled_on is null and p.issuer_id = any(:agencies)""";

    /** The last draft of each. */
    private static final String DRAFTS =
            """
            select distinct on (p.issuer_id) p.issuer_id as agency_id, p.id as plan_id,
                   array(select t.ref from task t where t.plan_id = p.id) as refs
            from plan p
            where p.state = 'DRAFT' and p.issuer_id = any(:agencies)
              and exists (select from plan_basis b where b.plan_id = p.id and b.directive_id = :directive)
            order by p.issuer_id, p.id desc""";

    private final Jdbi jdbi;

    Subordinates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the agencies that stand below one of their superiors, however deep. */
    Set<UUID> below(Collection<UUID> agencies, Collection<UUID> superiors) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(BELOW)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bindArray("superiors", UUID.class, List.copyOf(superiors))
                                .mapTo(UUID.class)
                                .set());
    }

    /** Those that have a task taken up already, be it in a draft. */
    Set<UUID> having(UUID task, Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(HAVING)
                                .bind("task", task)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .mapTo(UUID.class)
                                .set());
    }

    /** The drafts by which agencies carry a document out. */
    Map<UUID, Draft> drafts(UUID directive, Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(DRAFTS)
                                .bind("directive", directive)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .mapTo(Draft.class)
                                .stream()
                                .collect(Collectors.toMap(Draft::agencyId, d -> d)));
    }

    /** A draft with the refs that its tasks have taken. */
    record Draft(UUID agencyId, UUID planId, List<String> refs) {}
}
