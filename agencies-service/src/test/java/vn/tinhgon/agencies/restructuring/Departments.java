package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.staffing.StaffingApi;

/** Departments with functions, posts and staff, and a case of three moves about them. */
record Departments(
        Department labour,
        Department home,
        Department centre,
        Department roads,
        Department building,
        Department health) {

    static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate STAFFED = LocalDate.of(2024, 1, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    static Departments registered() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Trẻ em");
        var departments =
                new Departments(
                        labour,
                        REGISTRAR.department("Sở Nội vụ", "Biên chế"),
                        REGISTRAR.department("Trung tâm Việc làm", labour.id()),
                        REGISTRAR.department("Sở Giao thông", "Đường bộ"),
                        REGISTRAR.department("Sở Xây dựng", "Quy hoạch"),
                        REGISTRAR.department("Sở Y tế", "Khám, chữa bệnh"));
        List.of(labour, departments.home, departments.roads, departments.building)
                .forEach(Departments::staff);
        return departments;
    }

    private static void staff(Department department) {
        StaffingApi.grant(department.id(), STAFFED, 30);
        StaffingApi.report(department.id(), STAFFED, 28, 3);
    }

    /**
     * Labour and home become a new one, roads end into building, and the children's affairs of
     * labour go to health; answers the case in effect.
     */
    String merged() {
        var consolidation = AgenciesApi.consolidation(ON, kept(), labour, home);
        var first = ((List<?>) consolidation.get("moves")).getFirst();
        return effective(ON, first, absorbed(roads, building), childrenToHealth());
    }

    private List<Map<String, Object>> kept() {
        return List.of(
                AgenciesApi.body("functionId", labour.functions().getFirst()),
                AgenciesApi.body("functionId", home.functions().getFirst()));
    }

    Map<String, Object> childrenToHealth() {
        return AgenciesApi.body(
                "kind",
                "TRANSFER_FUNCTION",
                "functionMoves",
                List.of(
                        AgenciesApi.body(
                                "functionId", labour.functions().getLast(),
                                "toAgencyId", health.id())));
    }

    static Map<String, Object> absorbed(Department ended, Department survivor) {
        return AgenciesApi.body(
                "kind", "ABSORB",
                "inputIds", AgenciesApi.ids(ended),
                "outputs", List.of(AgenciesApi.existing(survivor)));
    }

    static String effective(LocalDate on, Object... moves) {
        return AgenciesApi.decide(REGISTRAR.draft(AgenciesApi.of(on, "Sắp xếp các sở", moves)))
                .extract()
                .path("id");
    }

    /** All that is told of some today, but the count of their changes. */
    static List<Map<String, Object>> seen(Department... some) {
        return Arrays.stream(some).map(Departments::seen).toList();
    }

    private static Map<String, Object> seen(Department department) {
        Map<String, Object> told =
                REGISTRAR.get("/agencies/{id}", department.id()).extract().path("");
        told.remove("version");
        return told;
    }

    /** Their ids and those of their functions. */
    static List<UUID> ids(Department... some) {
        var ids = new ArrayList<UUID>();
        for (var department : some) {
            ids.add(department.id());
            ids.addAll(department.functions());
        }
        return ids;
    }
}
