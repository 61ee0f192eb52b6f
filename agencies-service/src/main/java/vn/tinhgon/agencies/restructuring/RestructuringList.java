package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** The cases that touch a part of the country, read with one statement. */
@ApplicationScoped
public class RestructuringList {

    private static final String TOUCHING =
            """
            select r.id, r.kinds, r.title, r.state, r.effective_on, r.annuls as annuls_id,
                   (select other.id from restructuring other
                    where other.annuls = r.id and other.state not in ('REJECTED', 'WITHDRAWN')
                    order by other.id desc limit 1) as annulled_by_id,
                   %s as annulled
            from restructuring r
            where exists (
                select from restructuring_area t
                cross join lateral (
                  select scope from area_version
                  where area_id = t.area_id and lower(valid) <= r.effective_on and upper_inf(known)
                  order by lower(valid) desc limit 1) place
                where t.case_id = r.id and place.scope <@ cast(:scope as ltree))
              and (cast(:state as text) is null or r.state = :state)
              and (cast(:subject as uuid) is null
                   or r.id in (select case_id from restructuring_subject where subject_id = :subject))
              and (cast(:after as uuid) is null or r.id > :after)
            order by r.id limit :fetch"""
                    .formatted(Annulments.EXTENT_OF_R);

    private final Jdbi jdbi;

    RestructuringList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param subject an agency, area or function that the cases touch
     */
    public List<RestructuringSummary> touching(
            Scope scope,
            Optional<RestructuringState> state,
            Optional<UUID> subject,
            PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TOUCHING)
                                .bind("scope", scope.path())
                                .bind("state", state.map(Enum::name).orElse(null))
                                .bind("subject", subject.orElse(null))
                                .bind("after", page.cursor().map(Cursor::asId).orElse(null))
                                .bind("fetch", page.fetch())
                                .mapTo(RestructuringSummary.class)
                                .list());
    }
}
