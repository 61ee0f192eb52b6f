package vn.tinhgon.agencies.staffing;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * The posts of a part of the country: who has them, who leaves them unused, and how many in all.
 */
@ApplicationScoped
public class StaffingLists {

    /** Granted and filled posts of every standing agency and category. */
    private static final String POSTS =
            """
            with standing as (
              select v.agency_id
              from agency_version v
              join area_version s on s.area_id = v.area_id and s.scope <@ cast(:scope as ltree)
                and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
              where v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)),
            granted as (
              select agency_id, category, sum(posts) as posts
              from quota_entry join standing using (agency_id)
              where effective_on <= :day and known_from <= cast(:known as timestamptz)
              group by agency_id, category),
            reported as (
              select h.* from headcount_version h join standing using (agency_id)
              where valid @> cast(:day as date) and known @> cast(:known as timestamptz)),
            filled as (
              select agency_id, category, filled
              from reported
              cross join lateral (values
                ('CIVIL_SERVANT', civil_servants), ('PUBLIC_EMPLOYEE_BUDGET', budget_employees),
                ('PUBLIC_EMPLOYEE_REVENUE', revenue_employees)) as each(category, filled)),
            posts as (
              select agency_id, category, coalesce(posts, 0) as granted, filled
              from granted full join filled using (agency_id, category))
            """;

    private static final String PAGE =
            """
            and (cast(:after as uuid) is null or agency_id > :after)
            group by agency_id order by agency_id limit :fetch""";

    private static final String WITH_POSTS =
            POSTS + "select agency_id from posts where true " + PAGE;

    private static final String WITH_UNUSED =
            POSTS + "select agency_id from posts where filled < granted " + PAGE;

    private static final String BY_CATEGORY =
            POSTS
                    + """
                    select category, sum(granted) as granted, coalesce(sum(filled), 0) as filled,
                           coalesce(sum(greatest(granted - filled, 0)), 0) as unused
                    from posts group by category order by category""";

    private static final String TOGETHER =
            POSTS
                    + """
                    select (select count(distinct agency_id) from posts) as agencies, count(*) as reported,
                           coalesce(sum(professional_posts), 0) as professional_posts,
                           coalesce(sum(deputies), 0) as deputies
                    from reported""";

    private final Jdbi jdbi;
    private final StaffingSheets sheets;

    StaffingLists(Jdbi jdbi, StaffingSheets sheets) {
        this.jdbi = jdbi;
        this.sheets = sheets;
    }

    /** All that have posts or fill some, in the order of their ids. */
    public List<AgencyStaffing> list(Scope scope, Moment moment, PageQuery page) {
        return page(WITH_POSTS, scope, moment, page);
    }

    /** Those whose quota is larger than their staff, in the order of their ids (rule 7). */
    public List<AgencyStaffing> unused(Scope scope, Moment moment, PageQuery page) {
        return page(WITH_UNUSED, scope, moment, page);
    }

    public StaffingTotals totals(Scope scope, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        StaffingTotals.of(
                                handle.createQuery(BY_CATEGORY)
                                        .bind("scope", scope.path())
                                        .bindMethods(moment)
                                        .mapTo(StaffingTotals.OfCategory.class)
                                        .list(),
                                handle.createQuery(TOGETHER)
                                        .bind("scope", scope.path())
                                        .bindMethods(moment)
                                        .mapTo(StaffingTotals.Together.class)
                                        .one()));
    }

    private List<AgencyStaffing> page(String sql, Scope scope, Moment moment, PageQuery page) {
        var ids =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(sql)
                                        .bind("scope", scope.path())
                                        .bind("after", page.after())
                                        .bind("fetch", page.fetch())
                                        .bindMethods(moment)
                                        .mapTo(UUID.class)
                                        .list());
        return sheets.of(ids, moment).stream()
                .sorted((one, other) -> ids.indexOf(one.agencyId()) - ids.indexOf(other.agencyId()))
                .toList();
    }
}
