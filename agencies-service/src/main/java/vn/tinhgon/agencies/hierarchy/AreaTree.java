package vn.tinhgon.agencies.hierarchy;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.rest.PageQuery;

/** The areas above and below one, as of any moment: their paths say it. */
@ApplicationScoped
public class AreaTree {

    private static final String NODES =
            """
            select v.area_id as id, v.code, v.name, v.level, v.parent_id, v.scope::text as path,
                   abs(nlevel(v.scope) - nlevel(cast(:path as ltree))) as depth
            from area_version v
            where v.scope %s cast(:path as ltree)
              and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
              and abs(nlevel(v.scope) - nlevel(cast(:path as ltree))) between :least and :deepest
              and (abs(nlevel(v.scope) - nlevel(cast(:path as ltree))), v.area_id)
                  > (:after.depth, :after.id)
            order by depth, v.area_id limit :fetch""";

    private static final int BOTTOM = 8;

    private final Jdbi jdbi;

    AreaTree(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The area and all below it. */
    public List<AreaNode> subtree(Area area, Moment moment, PageQuery page) {
        return nodes("<@", area, 0, BOTTOM, moment, page);
    }

    /** Those directly below it. */
    public List<AreaNode> children(Area area, Moment moment, PageQuery page) {
        return nodes("<@", area, 1, 1, moment, page);
    }

    /** Those above it, up to the country; the nearest first. */
    public List<AreaNode> ancestors(Area area, Moment moment, PageQuery page) {
        return nodes("@>", area, 1, BOTTOM, moment, page);
    }

    private List<AreaNode> nodes(
            String relation, Area area, int least, int deepest, Moment moment, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NODES.formatted(relation))
                                .bind("path", area.path())
                                .bind("least", least)
                                .bind("deepest", deepest)
                                .bindMethods(moment)
                                .bindMethods("after", Place.after(page))
                                .bind("fetch", page.fetch())
                                .mapTo(AreaNode.class)
                                .list());
    }
}
