package vn.tinhgon.plans.task.pilot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.platform.testing.SampleProvince;

/** What clients send about pilots. */
final class PilotBodies {

    /** Of agencies and areas of the sample province, its reviews long due. */
    static final Map<String, Object> PILOT =
            pilot(
                    "2018-05-01",
                    "2018-12-31",
                    "2019-12-31",
                    List.of(
                            agency(SampleProvince.HEALTH, "2018-05-01"),
                            area(SampleProvince.AREA, "2018-07-01")));

    private PilotBodies() {}

    static Map<String, Object> pilot(
            String startsOn, String interim, String last, List<Map<String, Object>> sites) {
        var body = days(interim, last);
        body.remove("reason");
        body.put("startsOn", startsOn);
        body.put("sites", sites);
        return body;
    }

    static Map<String, Object> days(String interim, String last) {
        var body = new HashMap<String, Object>();
        if (interim != null) {
            body.put("interimReviewOn", interim);
        }
        body.put("finalReviewOn", last);
        body.put("reason", "Bắt đầu chậm");
        return body;
    }

    static Map<String, Object> agency(UUID id, String from) {
        return Map.of("agencyId", id, "from", from);
    }

    static Map<String, Object> area(UUID id, String from) {
        return Map.of("areaId", id, "from", from);
    }

    static Map<String, Object> review(String kind, String heldOn) {
        return Map.of(
                "kind",
                kind,
                "heldOn",
                heldOn,
                "summary",
                "Hai nơi thí điểm hoạt động ổn định",
                "recommendation",
                "Nhân rộng",
                "evidence",
                "Báo cáo số 215-BC/BTCTU");
    }

    static Map<String, Object> decided(String outcome, String on, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("outcome", outcome);
        body.put(
                "decision",
                Map.of("number", "512-QĐ/TU", "date", on, "issuer", "Ban Thường vụ Tỉnh ủy"));
        return body;
    }
}
