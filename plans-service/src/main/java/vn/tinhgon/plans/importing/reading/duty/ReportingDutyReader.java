package vn.tinhgon.plans.importing.reading.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.agencies.Bodies;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty.Periodicity;
import vn.tinhgon.plans.task.AssignmentRole;

/** Finds the reports that a task demands: "định kỳ 6 tháng báo cáo X (qua Y)". */
public final class ReportingDutyReader {

    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[.;])\\s+|\\n");
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:báo cáo|gửi)(?: (?:kết quả(?: thực hiện)?|kế hoạch|báo cáo|\\d+ tháng|năm|hằng năm|hàng năm|về|cho|đến|tới|gửi)[,]?)*\\s+(?=\\p{L})");
    private static final Pattern VIA =
            Pattern.compile("(?iu)\\(?(?:thông )?qua (?<via>[^()]{5,80}?)(?:\\)|[.,;]|$)");

    /** Longer spans first, so that "6 tháng" is no month. */
    private static final Map<Pattern, Periodicity> PERIODS = periods();

    private static final int LONGEST = 2_000;

    private final DeadlineReader deadlines = new DeadlineReader();

    public List<ReadReportingDuty> read(String ref, String text, List<ReadAssignment> assignments) {
        var from =
                assignments.stream()
                        .filter(
                                a ->
                                        a.role() == AssignmentRole.LEAD
                                                || a.role() == AssignmentRole.IMPLEMENT)
                        .map(ReadAssignment::agency)
                        .toList();
        return CLAUSE_END
                .splitAsStream(text)
                .filter(clause -> clause.length() < LONGEST)
                .flatMap(clause -> duty(ref, clause, from).stream())
                .toList();
    }

    private Optional<ReadReportingDuty> duty(String ref, String clause, List<String> from) {
        var report = REPORT.matcher(clause);
        while (report.find()) {
            var receiver = Bodies.at(clause.substring(report.end()).replaceAll("\\(.*", ""));
            if (receiver.isPresent()) {
                var due = due(clause.substring(report.start()));
                return Optional.of(
                        new ReadReportingDuty(
                                ref,
                                from,
                                receiver.get().names(),
                                via(clause),
                                periods(clause, due),
                                due.orElse(null),
                                clause.substring(report.start()).strip()));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> due(String words) {
        var deadline = deadlines.read(words);
        return deadline.kind() == DeadlineKind.DATE ? deadline.due() : Optional.empty();
    }

    private static List<String> via(String clause) {
        var found = VIA.matcher(clause);
        return found.find()
                ? Bodies.at(found.group("via")).map(Bodies::names).orElse(List.of())
                : List.of();
    }

    private static List<Periodicity> periods(String clause, Optional<LocalDate> due) {
        var found = new ArrayList<Periodicity>();
        var left = clause;
        for (var period : PERIODS.entrySet()) {
            if (period.getKey().matcher(left).find()) {
                found.add(period.getValue());
                left = period.getKey().matcher(left).replaceAll(" ");
            }
        }
        if (found.size() > 1) {
            found.remove(Periodicity.PERIODIC);
        }
        return found.isEmpty()
                ? List.of(due.isPresent() ? Periodicity.ONE_OFF : Periodicity.AD_HOC)
                : found;
    }

    private static Map<Pattern, Periodicity> periods() {
        var periods = new LinkedHashMap<Pattern, Periodicity>();
        Stream.of(
                        Map.entry("0?6 tháng|sáu tháng", Periodicity.SEMIANNUAL),
                        Map.entry("(?:hằng|hàng|mỗi) tuần", Periodicity.WEEKLY),
                        Map.entry("(?:hằng|hàng|mỗi) tháng|định kỳ tháng", Periodicity.MONTHLY),
                        Map.entry("(?:hằng|hàng|mỗi) quý|định kỳ quý", Periodicity.QUARTERLY),
                        Map.entry(
                                "(?:hằng|hàng|mỗi|cuối) năm|, năm|định kỳ năm", Periodicity.ANNUAL),
                        Map.entry("đột xuất", Periodicity.AD_HOC),
                        Map.entry("định kỳ", Periodicity.PERIODIC))
                .forEach(
                        each ->
                                periods.put(
                                        Pattern.compile(
                                                "(?iu)(?<![\\p{L}\\d])(?:"
                                                        + each.getKey()
                                                        + ")(?!\\p{L})"),
                                        each.getValue()));
        return periods;
    }
}
