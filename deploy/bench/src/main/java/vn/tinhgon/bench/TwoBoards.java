package vn.tinhgon.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two boards with plans of which they lead the tasks, and the case that makes them one. */
final class TwoBoards {

    static final int TASKS_IN_PLAN = 2000;
    static final String ONE = "01980000-0000-7000-8000-0000000000a1";
    static final String OTHER = "01980000-0000-7000-8000-0000000000a2";
    static final String HEIR = "01980000-0000-7000-8000-0000000000a3";

    private final Calls calls;

    TwoBoards(Calls calls) {
        this.calls = calls;
    }

    void register() {
        agency(ONE, "Ban Tuyên giáo");
        agency(OTHER, "Ban Dân vận");
    }

    private void agency(String id, String name) {
        var agency = body(name);
        agency.put("id", id);
        agency.put("validFrom", "2004-01-01");
        calls.post("agencies", "demo", "/agencies", agency);
    }

    private static Map<String, Object> body(String name) {
        return new LinkedHashMap<>(
                Map.of(
                        "name", name,
                        "kind", "PARTY_BOARD",
                        "bloc", "PARTY",
                        "level", "CENTRAL",
                        "areaId", Registry.COUNTRY));
    }

    void issue(int plan) {
        var tasks = IntStream.rangeClosed(1, TASKS_IN_PLAN).mapToObj(TwoBoards::task).toList();
        var drafted =
                calls.post(
                        "plans",
                        "demo",
                        "/plans",
                        Map.of(
                                "documentType",
                                "PLAN",
                                "number",
                                "%d-KH/TW".formatted(plan + 1),
                                "dated",
                                "2018-01-10",
                                "title",
                                "Kế hoạch sắp xếp tổ chức bộ máy",
                                "issuerId",
                                Registry.CENTRE,
                                "monitorId",
                                Registry.CENTRE,
                                "tasks",
                                tasks));
        calls.post(
                "plans",
                "demo",
                "/plans/%s/issuance".formatted(drafted.get("id").asText()),
                Map.of("issuedOn", "2018-01-10"),
                drafted.get("version").asText());
    }

    private static Map<String, Object> task(int ordinal) {
        return Map.of(
                "ref",
                "II." + ordinal,
                "title",
                "Rà soát chức năng, nhiệm vụ, tổ chức bộ máy số " + ordinal,
                "deadline",
                Map.of("quote", "trước ngày 31/12/2035"),
                "parts",
                List.of(Map.of("role", "LEAD", "agencyId", ordinal % 4 < 2 ? ONE : OTHER)));
    }

    /** The case waits for its approval, with which it takes effect. */
    Runnable submitted() {
        var heir = body("Ban Tuyên giáo và Dân vận");
        heir.put("id", HEIR);
        var drafted =
                calls.post(
                        "agencies",
                        "demo",
                        "/restructurings",
                        Map.of(
                                "title", "Hợp nhất hai ban",
                                "effectiveOn", today(),
                                "moves",
                                        List.of(
                                                Map.of(
                                                        "kind", "CONSOLIDATE",
                                                        "inputIds", List.of(ONE, OTHER),
                                                        "outputs",
                                                                List.of(
                                                                        Map.of(
                                                                                "establishes",
                                                                                heir))))));
        var path = "/restructurings/" + drafted.get("id").asText();
        calls.post("agencies", "demo", path + "/submission", Map.of(), "0");
        var decision =
                Map.of("number", "1-QĐ/TW", "date", today(), "issuer", "Ban Chấp hành Trung ương");
        return () ->
                calls.post(
                        "agencies",
                        "approver",
                        path + "/approval",
                        Map.of("decision", decision),
                        "1");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    }
}
