package vn.tinhgon.plans.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Plans stay visible to those who answer for their area: when it merged, to the people of the one
 * that took its place. Where a plan was made never changes.
 */
@ApplicationScoped
public class FollowAreas {

    private static final String PLANS =
            """
            with lying as (
              select p.id, coalesce(moved.place, p.place) as scope
              from plan p left join registry_place moved on moved.path = p.place and moved.valid @> :today
              where p.place in (select path from registry_area_path
                                where area_id in (select registry_area_line(:area))))
            update plan p set scope = lying.scope, version = version + 1
            from lying where lying.id = p.id and p.scope <> lying.scope""";

    private static final String IMPORTS =
            """
            update plan_import i set scope = p.scope
            from plan p where p.id = i.plan_id and i.scope <> p.scope
              and p.place in (select path from registry_area_path
                              where area_id in (select registry_area_line(:area)))""";

    private final Jdbi jdbi;
    private final Clock clock;

    FollowAreas(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** To be called after the copy of the registry took over what became of the area. */
    public void changed(UUID area) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(PLANS)
                            .bind("area", area)
                            .bind("today", LocalDate.now(clock))
                            .execute();
                    handle.createUpdate(IMPORTS).bind("area", area).execute();
                });
    }
}
