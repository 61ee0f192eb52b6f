package vn.tinhgon.plans.writing;

import static vn.tinhgon.plans.task.AssignmentRole.ADVISE;
import static vn.tinhgon.plans.task.AssignmentRole.COORDINATE;
import static vn.tinhgon.plans.task.AssignmentRole.DECIDE;
import static vn.tinhgon.plans.task.AssignmentRole.DIRECT;
import static vn.tinhgon.plans.task.AssignmentRole.IMPLEMENT;
import static vn.tinhgon.plans.task.AssignmentRole.LEAD;
import static vn.tinhgon.plans.task.AssignmentRole.MONITOR;
import static vn.tinhgon.plans.task.AssignmentRole.SUPERVISE;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.tinhgon.plans.importing.reading.outline.Column;
import vn.tinhgon.plans.task.AssignmentRole;

/** What the parts of agencies are called in documents, in the order in which these name them. */
final class Roles {

    static final List<AssignmentRole> IN_ORDER =
            List.of(LEAD, ADVISE, COORDINATE, IMPLEMENT, DIRECT, MONITOR, SUPERVISE, DECIDE);

    private static final Map<AssignmentRole, Column> COLUMNS =
            Map.of(
                    LEAD, Column.LEAD,
                    ADVISE, Column.ADVISE,
                    COORDINATE, Column.COORDINATE,
                    IMPLEMENT, Column.IMPLEMENT,
                    MONITOR, Column.MONITOR);

    private Roles() {}

    static String caption(AssignmentRole role) {
        return switch (role) {
            case LEAD -> "Cơ quan chủ trì";
            case ADVISE -> "Cơ quan tham mưu";
            case COORDINATE -> "Cơ quan phối hợp";
            case IMPLEMENT -> "Cơ quan thực hiện";
            case DIRECT -> "Cơ quan chỉ đạo";
            case MONITOR -> "Cơ quan theo dõi";
            case SUPERVISE -> "Cơ quan kiểm tra, giám sát";
            case DECIDE -> "Cơ quan quyết định";
        };
    }

    /** The column of a table that names them; empty where tables have none. */
    static Optional<Column> column(AssignmentRole role) {
        return Optional.ofNullable(COLUMNS.get(role));
    }
}
