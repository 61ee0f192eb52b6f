package vn.tinhgon.agencies.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.area.Level;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.platform.problem.InvalidField;

/** Refuses corrections of areas that cannot have been so: all the rest hangs on their level. */
@ApplicationScoped
class AreaPlausibility {

    private static final String LEVEL = "changes.level";

    private static final String LEVELS =
            """
            select distinct l.code, l.rank, l.name_vi, l.name_en
            from area_version v join administrative_level l on l.code = v.level and l.valid @> lower(v.valid)
            where %s and upper_inf(v.known) and v.valid && daterange(:validFrom, :validTo)""";

    private static final String FIRST_RESIDENT =
            """
            select r.name from area_version a
            join agency_version r on r.area_id = a.area_id and upper_inf(r.known) and r.level <> :level
              and r.valid && daterange(:validFrom, :validTo)
            where a.id = :id order by lower(r.valid), r.agency_id limit 1""";

    /** Carried out, they would find another level than when they were checked. */
    private static final String FIRST_CASE =
            """
            select r.id, r.title from restructuring r join restructuring_area t on t.case_id = r.id
            join area_version a on a.area_id = t.area_id
            where a.id = :id and r.state in ('SUBMITTED', 'APPROVED') order by r.submitted_at limit 1""";

    private final Jdbi jdbi;
    private final Levels levels;

    AreaPlausibility(Jdbi jdbi, Levels levels) {
        this.jdbi = jdbi;
        this.levels = levels;
    }

    void check(AreaPiece piece, AreaPiece corrected) {
        if (!corrected.level().equals(piece.level())) {
            mustFitInBetween(corrected);
            firstResident(corrected)
                    .ifPresent(
                            agency -> {
                                throw new InvalidField(LEVEL, "area-level-of-residents", agency);
                            });
            firstCase(corrected)
                    .ifPresent(
                            open -> {
                                throw new AreaInCase(open.title(), open.id());
                            });
        }
    }

    private void mustFitInBetween(AreaPiece corrected) {
        var level = levels.get(LEVEL, corrected.level(), corrected.validFrom());
        levels("v.area_id = :parentId", corrected)
                .forEach(above -> level.mustBeBelow(LEVEL, above));
        levels("v.parent_id = (select area_id from area_version where id = :id)", corrected)
                .forEach(below -> below.mustBeBelow(LEVEL, level));
    }

    private List<Level> levels(String which, AreaPiece piece) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LEVELS.formatted(which))
                                .bindMethods(piece)
                                .mapTo(Level.class)
                                .list());
    }

    private Optional<String> firstResident(AreaPiece corrected) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FIRST_RESIDENT)
                                .bindMethods(corrected)
                                .mapTo(String.class)
                                .findOne());
    }

    private Optional<OpenCase> firstCase(AreaPiece corrected) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FIRST_CASE)
                                .bindMethods(corrected)
                                .mapTo(OpenCase.class)
                                .findOne());
    }

    private record OpenCase(UUID id, String title) {}
}
