package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** The cases that touch a part of the country, read with one statement. */
@ApplicationScoped
public class RestructuringList {

    private final Jdbi jdbi;

    RestructuringList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<RestructuringSummary> touching(
            Scope scope, Optional<RestructuringState> state, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select r.id, r.kind, r.title, r.state, r.effective_on,
                                               array(select agency_id from restructuring_input
                                                     where case_id = r.id order by position) as input_ids,
                                               (select agency_id from restructuring_output
                                                where case_id = r.id order by position limit 1) as successor_id
                                        from restructuring r
                                        where exists (
                                            select from restructuring_area a
                                            join area_version s on s.area_id = a.area_id
                                              and s.valid @> r.effective_on and upper_inf(s.known)
                                            where a.case_id = r.id and s.scope <@ cast(:scope as ltree))
                                          and (cast(:state as text) is null or r.state = :state)
                                          and (cast(:after as uuid) is null or r.id > :after)
                                        order by r.id limit :fetch""")
                                .bind("scope", scope.path())
                                .bind("state", state.map(Enum::name).orElse(null))
                                .bind("after", page.cursor().map(Cursor::asId).orElse(null))
                                .bind("fetch", page.fetch())
                                .mapTo(RestructuringSummary.class)
                                .list());
    }
}
