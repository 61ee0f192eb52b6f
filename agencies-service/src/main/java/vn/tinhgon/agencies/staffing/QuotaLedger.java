package vn.tinhgon.agencies.staffing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;

/**
 * The quotas of all agencies, booked as double entry: a balance on a day is the sum of what has
 * taken effect by then. Lock the agencies before.
 */
@ApplicationScoped
public class QuotaLedger {

    /** A decision that is registered late must not change what a later decision says. */
    private static final String GRANT =
            """
            with granted as (
              insert into quota_grant (agency_id, category, posts, effective_on, decision_number, decision_date,
                                       decision_issuer, known_from)
              select agency_id, category, posts, :on, :origin.decision.number, :origin.decision.date,
                     :origin.decision.issuer, :origin.known
              from unnest(:agencies, :categories, :posts) as asked(agency_id, category, posts)
              returning id, agency_id, category, posts),
            change as (
              select g.id, g.agency_id, g.category, later.id as later_id, later.effective_on as later_on,
                     g.posts - coalesce((
                       select sum(e.posts) from quota_entry e
                       where e.agency_id = g.agency_id and e.category = g.category
                         and e.effective_on <= :on), 0) as more
              from granted g
              left join lateral (
                select id, effective_on from quota_grant
                where agency_id = g.agency_id and category = g.category and effective_on > :on
                order by effective_on, id desc limit 1) later on true)
            insert into quota_transfer (from_id, to_id, category, posts, effective_on, known_from, grant_id)
            select case when more < 0 then agency_id end, case when more > 0 then agency_id end, category, abs(more),
                   cast(:on as date), cast(:origin.known as timestamptz), id
            from change where more <> 0
            union all
            select case when more > 0 then agency_id end, case when more < 0 then agency_id end, category, abs(more),
                   later_on, cast(:origin.known as timestamptz), later_id
            from change where more <> 0 and later_id is not null""";

    private static final String BALANCES =
            """
            select agency_id, category, sum(posts) as posts from quota_entry
            where agency_id = any(:agencies) and effective_on <= :day
              and known_from <= cast(:known as timestamptz)
            group by agency_id, category""";

    private final Jdbi jdbi;
    private final Overdrafts overdrafts;

    QuotaLedger(Jdbi jdbi, Overdrafts overdrafts) {
        this.jdbi = jdbi;
        this.overdrafts = overdrafts;
    }

    /** What agencies may fill on a day as known now; who has nothing is not in it. */
    public Map<UUID, Map<StaffCategory, Integer>> balances(
            Collection<UUID> agencies, LocalDate day) {
        return balances(agencies, Moment.on(day));
    }

    public Map<UUID, Map<StaffCategory, Integer>> balances(
            Collection<UUID> agencies, Moment moment) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(BALANCES)
                                        .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                        .bindMethods(moment)
                                        .mapTo(QuotaGrant.class)
                                        .list())
                .stream()
                .filter(balance -> balance.posts() != 0)
                .collect(
                        groupingBy(
                                QuotaGrant::agencyId,
                                toMap(QuotaGrant::category, QuotaGrant::posts)));
    }

    /**
     * Books what a decision gives: the difference to what was there comes from the State's pool.
     */
    public void grant(List<QuotaGrant> grants, LocalDate on, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(GRANT)
                                .bindArray(
                                        "agencies",
                                        UUID.class,
                                        grants.stream().map(QuotaGrant::agencyId).toList())
                                .bindArray(
                                        "categories",
                                        String.class,
                                        grants.stream().map(g -> g.category().name()).toList())
                                .bindArray(
                                        "posts",
                                        Integer.class,
                                        grants.stream().map(QuotaGrant::posts).toList())
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
        overdrafts.mustBeNone(grants.stream().map(QuotaGrant::agencyId));
    }
}
