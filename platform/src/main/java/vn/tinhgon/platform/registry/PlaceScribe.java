package vn.tinhgon.platform.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AreaChanged;
import vn.tinhgon.events.AreaCorrected;
import vn.tinhgon.events.AreaEnded;
import vn.tinhgon.events.AreaEvent;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.AreaRestored;

/**
 * Writes down where areas lie and who took their place. The events of one area come in their order,
 * those of its successors in any: so each looks anew at all whose place the area has taken.
 */
@ApplicationScoped
class PlaceScribe {

    /** Two nodes that hear of two areas at once would each miss what the other writes. */
    private static final String ONE_AFTER_THE_OTHER =
            "lock table registry_place in share row exclusive mode";

    private static final String LIE =
            """
            insert into registry_area_path (area_id, since, path) values (:area, :on, cast(:path as ltree))
            on conflict (area_id, since) do update set path = excluded.path""";

    private static final String SUCCEED =
            """
            insert into registry_area_succession (ended_id, successor_id, position, case_id, effective_on)
            select :area, heir, place - 1, :case, :on
            from unnest(:heirs) with ordinality as heirs(heir, place)
            on conflict on constraint registry_area_succession_once do nothing""";

    private static final String FORGET =
            """
            delete from registry_place
            where path in (select path from registry_area_path where area_id in (select registry_area_line(:area)))""";

    private static final String PLACE =
            """
            with line as (
              select id, day, lead(day) over (partition by id order by day) as until
              from registry_area_line(:area) id, registry_area_days(id) day)
            insert into registry_place (path, valid, place)
            select own.path, daterange(line.day, line.until), registry_area_place(line.id, line.day)
            from line join (select distinct area_id, path from registry_area_path) own on own.area_id = line.id
            where own.path <> registry_area_place(line.id, line.day)""";

    private final Jdbi jdbi;

    PlaceScribe(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(AreaEvent event) {
        jdbi.useHandle(handle -> handle.execute(ONE_AFTER_THE_OTHER));
        switch (event) {
            case AreaRegistered e -> lie(e, e.validFrom());
            case AreaChanged e -> lie(e, e.effectiveOn());
            case AreaRestored e -> lie(e, e.effectiveOn());
            case AreaEnded e -> end(e);
            // A path is never corrected.
            case AreaCorrected _ -> {}
        }
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(FORGET).bind("area", event.aggregateId()).execute();
                    handle.createUpdate(PLACE).bind("area", event.aggregateId()).execute();
                });
    }

    private void lie(AreaEvent event, LocalDate on) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(LIE)
                                .bind("area", event.aggregateId())
                                .bind("path", event.scope())
                                .bind("on", on)
                                .execute());
    }

    private void end(AreaEnded ended) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(SUCCEED)
                                .bind("area", ended.area().areaId())
                                .bindArray("heirs", UUID.class, heirs(ended))
                                .bind("case", ended.caseId())
                                .bind("on", ended.effectiveOn())
                                .execute());
    }

    private static List<UUID> heirs(AreaEnded ended) {
        return ended.successors().isEmpty()
                ? Optional.ofNullable(ended.area().parentId()).stream().toList()
                : ended.successors().stream().map(share -> share.area().areaId()).toList();
    }
}
