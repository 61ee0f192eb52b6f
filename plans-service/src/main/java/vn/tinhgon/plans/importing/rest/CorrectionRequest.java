package vn.tinhgon.plans.importing.rest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.importing.Correction;
import vn.tinhgon.plans.importing.Reading;
import vn.tinhgon.plans.importing.Stated;
import vn.tinhgon.plans.importing.reading.Citation;
import vn.tinhgon.plans.importing.reading.DocumentHeader;
import vn.tinhgon.plans.importing.reading.Recipient;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * What was read, as far as a planner may put it right; in an answer, all of it, in a request, what
 * is to be changed.
 */
@Schema(
        name = "CorrectImport",
        examples =
                """
                {"document": {"place": "Hậu Giang"},
                 "tasks": {"III.1": {"title": "Rà soát các tổ chức phối hợp liên ngành",
                                     "deadline": {"quote": "trước ngày 15/7/2018"},
                                     "assignments": [{"role": "LEAD", "agency": "Ban Tổ chức Tỉnh ủy"}]}}}""")
public record CorrectionRequest(
        HeaderSheet document,
        @Schema(
                        description =
                                "By ref; null drops an item, a ref that was not read adds one. A deadline is replaced whole.")
                Map<String, TaskSheet> tasks,
        @Schema(description = "All of them, in place of what was read")
                List<ProposalSheets.Restructuring> restructurings,
        @Schema(description = "All of them, in place of what was read")
                List<ProposalSheets.ReportingDuty> reportingDuties,
        @Schema(description = "All of them, in place of what was read")
                List<ProposalSheets.Target> targets) {

    private static final String REF = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,49}";

    /** The header of the document. */
    @Schema(name = "HeaderCorrection")
    public record HeaderSheet(
            DocumentType type,
            @Schema(examples = "12-KH/TU") String number,
            LocalDate date,
            String place,
            String issuer,
            @Schema(examples = "PROVINCE") String level,
            String title,
            List<Citation> basis,
            List<Recipient> distribution) {

        static HeaderSheet of(DocumentHeader read) {
            return new HeaderSheet(
                    read.type(),
                    read.number(),
                    read.date(),
                    read.place(),
                    read.issuer(),
                    read.level(),
                    read.title(),
                    read.basis(),
                    read.distribution());
        }

        private DocumentHeader header() {
            Sizes.within("document.number", number, 100);
            Sizes.within("document.place", place, 200);
            Sizes.within("document.issuer", issuer, 500);
            Sizes.within("document.level", level, 40);
            Sizes.within("document.title", title, 2000);
            Sizes.each("document.basis", basis, HeaderSheet::citation);
            Sizes.each("document.distribution", distribution, HeaderSheet::recipient);
            return new DocumentHeader(
                    type,
                    number,
                    date,
                    place,
                    issuer,
                    level,
                    title,
                    Sizes.list(basis),
                    Sizes.list(distribution));
        }

        private static void citation(String field, Citation cited) {
            Sizes.within(field + ".number", Sizes.required(field + ".number", cited.number()), 100);
            Sizes.within(field + ".issuer", cited.issuer(), 300);
        }

        private static void recipient(String field, Recipient recipient) {
            Sizes.within(field + ".name", Sizes.required(field + ".name", recipient.name()), 500);
            Sizes.within(field + ".purpose", recipient.purpose(), 200);
        }
    }

    /** All of a reading that may be put right. */
    static CorrectionRequest of(Reading reading) {
        var tasks = new LinkedHashMap<String, TaskSheet>();
        reading.tasks().forEach(item -> tasks.putIfAbsent(item.ref(), TaskSheet.of(item)));
        return new CorrectionRequest(
                HeaderSheet.of(reading.document()),
                tasks,
                reading.restructurings().stream().map(ProposalSheets.Restructuring::of).toList(),
                reading.reportingDuties().stream().map(ProposalSheets.ReportingDuty::of).toList(),
                reading.targets().stream().map(ProposalSheets.Target::of).toList());
    }

    /**
     * What is to be put right.
     *
     * @param sent the same as it came: it tells what was left out from what is null
     */
    Correction correction(JsonNode sent) {
        return new Correction(
                document == null
                        ? null
                        : new Stated<>(document.header(), names(sent.get("document"))),
                tasks == null ? Map.of() : stated(sent.get("tasks")),
                ProposalSheets.restructurings(restructurings),
                ProposalSheets.duties(reportingDuties),
                ProposalSheets.targets(targets));
    }

    private Map<String, Optional<Stated<Correction.StatedTask>>> stated(JsonNode sent) {
        var stated = new LinkedHashMap<String, Optional<Stated<Correction.StatedTask>>>();
        tasks.forEach((ref, task) -> stated.put(ref, stated(ref, task, sent.get(ref))));
        return stated;
    }

    private static Optional<Stated<Correction.StatedTask>> stated(
            String ref, TaskSheet task, JsonNode sent) {
        if (!ref.matches(REF)) {
            throw new InvalidField("tasks", "constraint.Pattern");
        }
        if (task == null) {
            return Optional.empty();
        }
        var names = names(sent);
        return Optional.of(new Stated<>(task.task("tasks." + ref, names), names));
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
