package vn.tinhgon.reporting.progress.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.reporting.progress.Count;
import vn.tinhgon.reporting.progress.Figures;
import vn.tinhgon.reporting.progress.GroupBy;
import vn.tinhgon.reporting.progress.Progress;
import vn.tinhgon.reporting.progress.Question;

/** How far the tasks of a part of the country were on a day. */
@Schema(name = "Progress")
public record ProgressView(
        LocalDate asOf,
        @Schema(examples = "vn.93") String scope,
        @Schema(examples = "agency") String groupBy,
        Figures total,
        List<Group> groups) {

    static ProgressView from(
            Question question, Progress progress, Messages messages, Locale language) {
        return new ProgressView(
                question.asOf(),
                question.scope().path(),
                question.groupBy().text(),
                progress.total(),
                progress.groups().stream()
                        .map(count -> Group.from(count, name(question, count, messages, language)))
                        .toList());
    }

    /** Levels are data and come as codes; the usual ones have a name in both languages. */
    private static String name(Question question, Count count, Messages messages, Locale language) {
        return question.groupBy() == GroupBy.LEVEL
                ? messages.find(language, "level." + count.key()).orElse(count.key())
                : count.name();
    }

    /** The figures of one agency, level or area. */
    @Schema(name = "ProgressGroup")
    public record Group(
            @Schema(
                            description =
                                    "Mã cơ quan, mã cấp hoặc đường dẫn địa bàn. Id of the agency, code of the level or path of the area",
                            examples = "01980000-0000-7000-8000-000000000010")
                    String key,
            @Schema(examples = "Sở Nội vụ") String name,
            int tasks,
            int completedOnTime,
            int completedLate,
            int openInTerm,
            int openOverdue) {

        static Group from(Count count, String name) {
            return new Group(
                    count.key(),
                    name,
                    count.tasks(),
                    count.completedOnTime(),
                    count.completedLate(),
                    count.openInTerm(),
                    count.openOverdue());
        }
    }
}
