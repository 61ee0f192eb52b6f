package vn.tinhgon.agencies.hierarchy;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** The agencies above and below one, as of any moment. */
@ApplicationScoped
public class AgencyTree {

    static final int BOTTOM = 100;

    private static final String NODES =
            """
            select line.id, v.name, v.kind, v.bloc, v.level, v.area_id, s.scope::text as path,
                   line.above_id, line.depth
            from line
            join agency_version v on v.id = line.version_id
            join area_version s on s.area_id = v.area_id
              and was_so(s.valid, cast(:day as date)) and was_known(s.known, cast(:known as timestamptz))
            where not looped and line.depth >= :least
              and (line.depth, line.id) > (:after.depth, :after.id)
              and s.scope <@ cast(:scope as ltree)
            order by line.depth, line.id limit :fetch""";

    private final Jdbi jdbi;

    AgencyTree(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The agency and all below it that lie in a part of the country. */
    public List<Node> subtree(
            UUID agency, Relation relation, Moment moment, Scope within, PageQuery page) {
        return nodes(relation.below(), agency, 0, BOTTOM, moment, within, page);
    }

    /** Those directly below it. */
    public List<Node> children(
            UUID agency, Relation relation, Moment moment, Scope within, PageQuery page) {
        return nodes(relation.below(), agency, 1, 1, moment, within, page);
    }

    /**
     * Those above it, the nearest first. Superiors are told to all whom they are above; other
     * agencies of the areas above only to those who may see them.
     */
    public List<Node> ancestors(
            UUID agency, Relation relation, Moment moment, Scope within, PageQuery page) {
        var visible = relation == Relation.AREA ? within : Scope.COUNTRY;
        return nodes(relation.above(), agency, 1, BOTTOM, moment, visible, page);
    }

    private List<Node> nodes(
            String line,
            UUID agency,
            int least,
            int deepest,
            Moment moment,
            Scope within,
            PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(line + NODES)
                                .bind("agency", agency)
                                .bind("least", least)
                                .bind("deepest", deepest)
                                .bindMethods(moment)
                                .bind("scope", within.path())
                                .bindMethods("after", Place.after(page))
                                .bind("fetch", page.fetch())
                                .mapTo(Node.class)
                                .list());
    }
}
