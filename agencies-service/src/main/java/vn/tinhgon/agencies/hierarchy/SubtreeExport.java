package vn.tinhgon.agencies.hierarchy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.sheet.AgencyColumn;
import vn.tinhgon.platform.caller.Scope;

/**
 * All below an agency as rows of the sheet that an import reads, one after the other out of the
 * database's cursor.
 */
@ApplicationScoped
public class SubtreeExport {

    private static final int FETCHED_AT_ONCE = 500;
    private static final int SECONDS_AT_MOST = 600;

    /** The area's code is that of the first day of the version, on which an import looks for it. */
    private static final String ROWS =
            """
            select coalesce((select k.key from agency_key k where k.agency_id = line.id and k.source = :scope
                             order by k.key limit 1), line.id::text) as externalKey,
                   line.id as id, v.name as name, v.name_en as nameEn, v.short_name as shortName,
                   array_to_string(v.former_names, ' | ') as formerNames,
                   array_to_string(v.other_names, ' | ') as otherNames,
                   v.kind as kind, v.bloc as bloc, v.level as level,
                   coalesce((select f.code from area_version f
                             where f.area_id = v.area_id and f.valid @> lower(v.valid)
                               and f.known @> cast(:known as timestamptz)), v.area_id::text) as area,
                   coalesce((select k.key from agency_key k where k.agency_id = v.parent_id and k.source = :scope
                             order by k.key limit 1), v.parent_id::text) as parent,
                   coalesce((select k.key from agency_key k where k.agency_id = v.directed_by_id and k.source = :scope
                             order by k.key limit 1), v.directed_by_id::text) as directedBy,
                   (select string_agg(c.scheme || ':' || c.code, ' | ' order by c.scheme, c.code)
                    from agency_code c where c.agency_id = line.id and c.valid @> cast(:day as date)
                      and c.known @> cast(:known as timestamptz)) as codes,
                   (select string_agg(f.name || ' [' || f.field || ']', ' | ' order by f.name, f.id)
                    from function_owner o join function f on f.id = o.function_id
                    where o.owner_id = line.id and o.valid @> cast(:day as date)
                      and o.known @> cast(:known as timestamptz)) as functions,
                   v.mailbox as mailbox, lower(v.valid) as validFrom, v.decision_number as decisionNumber,
                   v.decision_date as decisionDate, v.decision_issuer as decisionIssuer
            from line
            join agency_version v on v.id = line.version_id
            join area_version s on s.area_id = v.area_id
              and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
            where not looped and s.scope <@ cast(:scope as ltree)
            order by line.depth, line.id""";

    private final Jdbi jdbi;

    SubtreeExport(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hands over the cells of each agency in the order of {@link AgencyColumn}. */
    public void rows(
            UUID agency,
            Relation relation,
            Moment moment,
            Scope within,
            Consumer<List<String>> sheet) {
        QuarkusTransaction.requiringNew()
                .timeout(SECONDS_AT_MOST)
                .run(
                        () ->
                                jdbi.useHandle(
                                        handle ->
                                                handle.createQuery(relation.below() + ROWS)
                                                        .setFetchSize(FETCHED_AT_ONCE)
                                                        .bind("agency", agency)
                                                        .bind("deepest", AgencyTree.BOTTOM)
                                                        .bindMethods(moment)
                                                        .bind("scope", within.path())
                                                        .map((row, context) -> cells(row))
                                                        .forEach(sheet)));
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : AgencyColumn.values()) {
            cells.add(Objects.toString(row.getString(column.field()), ""));
        }
        return cells;
    }
}
