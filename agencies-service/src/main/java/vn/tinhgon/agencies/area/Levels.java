package vn.tinhgon.agencies.area;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.problem.InvalidField;

/** The administrative levels through time: districts, for one, ended on 1/7/2025. */
@ApplicationScoped
public class Levels {

    private final Jdbi jdbi;

    Levels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The level of a code on a day, refused where there is none.
     *
     * @param field in which the request says the code
     */
    public Level get(String field, String code, LocalDate day) {
        return find(code, day)
                .orElseThrow(() -> new InvalidField(field, "level-unknown", code, day));
    }

    /** All levels that exist on a day, by their code. */
    public Map<String, Level> on(LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(
                                        """
                                        select code, rank, name_vi, name_en from administrative_level
                                        where valid @> cast(:day as date)""")
                                .bind("day", day)
                                .mapTo(Level.class)
                                .stream()
                                .collect(Collectors.toMap(Level::code, level -> level)));
    }

    private Optional<Level> find(String code, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select code, rank, name_vi, name_en from administrative_level
                                        where code = :code and valid @> cast(:day as date)""")
                                .bind("code", code)
                                .bind("day", day)
                                .mapTo(Level.class)
                                .findOne());
    }
}
