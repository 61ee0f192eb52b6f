package vn.tinhgon.plans.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Plans and their documents stay visible to those who answer for their area: when it merged, to the
 * people of the one that took its place. Where they were made never changes.
 */
@ApplicationScoped
public class FollowAreas {

    private static final String FOLLOW =
            """
            with lying as (
              select p.id, coalesce(moved.place, p.place) as scope
              from %1$s p left join registry_place moved on moved.path = p.place and moved.valid @> :today
              where p.place in (select path from registry_area_path
                                where area_id in (select registry_area_line(:area))))
            update %1$s p set scope = lying.scope, version = version + 1
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
                    for (var table : List.of("plan", "directive")) {
                        handle.createUpdate(FOLLOW.formatted(table))
                                .bind("area", area)
                                .bind("today", LocalDate.now(clock))
                                .execute();
                    }
                    handle.createUpdate(IMPORTS).bind("area", area).execute();
                });
    }
}
