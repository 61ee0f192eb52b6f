package vn.tinhgon.plans.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.succession.VacancySql;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** All that waits for a person, of plans in force. */
@ApplicationScoped
public class Vacancies {

    private static final String WAITING =
            VacancySql.OF_ALL
                    + VacancySql.WAITING
                    + """
                    ,
                    page as (
                      select w.*, p.number as plan_number
                      from waiting w join plan p on p.id = w.plan_id
                      where p.state = 'ISSUED' and p.scope <@ cast(:scope as ltree)
                        and (cast(:plan as uuid) is null or p.id = :plan)
                        and (cast(:kind as text) is null or w.kind = :kind)
                        and (cast(:after as uuid) is null or w.id > :after)
                      order by w.id limit :fetch)
                    select page.id, page.kind, page.plan_id, page.plan_number, page.task_id, t.ref, t.title, page.duty_id, page.role,
                           page.agency_id, left_by.name as agency_name, page.left_on, page.left_by_case as case_id,
                           coalesce(c.ids, '{}') as candidate_ids, coalesce(c.names, '{}') as candidate_names
                    from page
                      left join task t on t.id = page.task_id
                      left join registry_agency left_by on left_by.id = page.agency_id
                      left join lateral (
                        select array_agg(a.id order by heir.place) as ids, array_agg(a.name order by heir.place) as names
                        from registry_candidates(page.agency_id, page.left_by_case, :today) heir
                          join registry_agency a on a.id = heir.agency_id) c on true
                    order by page.id""";

    private final Jdbi jdbi;

    Vacancies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param plan null for all plans, {@code kind} for all kinds
     */
    public List<Vacancy> of(
            Scope scope, UUID plan, VacancyKind kind, LocalDate today, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(WAITING)
                                .bind("scope", scope.path())
                                .bind("plan", plan)
                                .bind("kind", kind == null ? null : kind.name())
                                .bind("today", today)
                                .bind("after", page.after())
                                .bind("fetch", page.fetch())
                                .mapTo(Vacancy.class)
                                .list());
    }
}
