package vn.tinhgon.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.sql.Constraints;

/** What the database itself does not let happen, whoever writes to it. */
@QuarkusTest
class RegistryConstraintsTest {

    private Department department;
    @Inject Jdbi jdbi;

    @BeforeEach
    void province() {
        Province.register();
        department = AgenciesApi.as("registrar").department("Sở Ràng buộc", "Ràng buộc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agency_version_one_at_a_time | insert into agency_version (agency_id, valid, known, name, former_names, other_names, search, kind, bloc, level, area_id) select agency_id, '[2010-01-01,2011-01-01)', known, name, former_names, other_names, search, kind, bloc, level, area_id from agency_version where agency_id = ?",
                "function_owner_exactly_one | insert into function_owner (function_id, owner_id, valid, known) select function_id, (select id from agency where id <> owner_id limit 1), '[2010-01-01,2011-01-01)', known from function_owner where owner_id = ?",
                "agency_code_one_at_a_time | insert into agency_code (scheme, code, agency_id, valid, known) select scheme, code, agency_id, '[2010-01-01,2011-01-01)', known from agency_code where agency_id = ?",
                "agency_code_never_reused | insert into agency_code (scheme, code, agency_id, valid, known) select scheme, code, (select id from agency where id <> agency_id limit 1), '[1990-01-01,1991-01-01)', known from agency_code where agency_id = ?",
                "agency_version_not_above_itself | update agency_version set parent_id = agency_id where agency_id = ?",
                "succession_not_of_itself | insert into succession (ended_id, successor_id, kind, case_id, position, extent, survives, valid, known, decision_number, decision_date, decision_issuer) select id, id, 'ABSORB', uuidv7(), 0, 'FULL', false, '[2020-01-01,)', tstzrange(now(), null), '1', now(), '1' from agency where id = ?",
                "area_version_scope_of_one | insert into area_version (area_id, valid, known, code, name, level, scope) select (select id from area where id <> v.area_id limit 1), '[1990-01-01,1991-01-01)', v.known, '00', 'x', 'COMMUNE', v.scope from area_version v join agency_version a on a.area_id = v.area_id where a.agency_id = ?"
            })
    void the_database_holds(String constraint, String statement) {
        assertThatExceptionOfType(JdbiException.class)
                .isThrownBy(() -> jdbi.useHandle(h -> h.execute(statement, department.id())))
                .satisfies(e -> assertThat(Constraints.broke(constraint, e)).isTrue());
    }
}
