package vn.tinhgon.plans.importing.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty.Periodicity;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget.Threshold;
import vn.tinhgon.plans.importing.reading.restructuring.ReadRestructuring;
import vn.tinhgon.plans.importing.reading.restructuring.StatedKind;
import vn.tinhgon.platform.problem.InvalidField;

/** What a document proposes beside its tasks, as a planner puts it right. */
final class ProposalSheets {

    private static final int NAME = 1000;
    private static final int QUOTE = 20_000;
    private static final double GREATEST = 1e15;

    private ProposalSheets() {}

    static List<ReadRestructuring> restructurings(List<Restructuring> sent) {
        Sizes.each("restructurings", sent, (field, one) -> one.check(field));
        return sent == null ? null : sent.stream().map(Restructuring::read).toList();
    }

    static List<ReadReportingDuty> duties(List<ReportingDuty> sent) {
        Sizes.each("reportingDuties", sent, (field, one) -> one.check(field));
        return sent == null ? null : sent.stream().map(ReportingDuty::read).toList();
    }

    static List<ReadTarget> targets(List<Target> sent) {
        Sizes.each("targets", sent, (field, one) -> one.check(field));
        return sent == null ? null : sent.stream().map(Target::read).toList();
    }

    private static void quoted(String field, String ref, String quote) {
        Sizes.within(field + ".ref", Sizes.required(field + ".ref", ref), 50);
        Sizes.within(field + ".quote", quote, QUOTE);
    }

    /** A change of bodies. */
    @Schema(name = "RestructuringCorrection")
    record Restructuring(
            String ref,
            StatedKind kind,
            List<String> inputs,
            List<String> outputs,
            List<String> functions,
            List<String> posts,
            LocalDate effective,
            String quote) {

        static Restructuring of(ReadRestructuring read) {
            return new Restructuring(
                    read.ref(),
                    read.kind(),
                    read.inputs(),
                    read.outputs(),
                    read.functions(),
                    read.posts(),
                    read.effective(),
                    read.quote());
        }

        private void check(String field) {
            quoted(field, ref, quote);
            Sizes.required(field + ".kind", kind);
            Sizes.texts(field + ".inputs", inputs, NAME);
            Sizes.texts(field + ".outputs", outputs, NAME);
            Sizes.texts(field + ".functions", functions, NAME);
            Sizes.texts(field + ".posts", posts, NAME);
        }

        private ReadRestructuring read() {
            return new ReadRestructuring(
                    ref,
                    kind,
                    Sizes.list(inputs),
                    Sizes.list(outputs),
                    Sizes.list(functions),
                    Sizes.list(posts),
                    effective,
                    quote);
        }
    }

    /** Who is to report to whom. */
    @Schema(name = "ReportingDutyCorrection")
    record ReportingDuty(
            String ref,
            List<String> from,
            List<String> to,
            List<String> via,
            List<Periodicity> periods,
            LocalDate due,
            String quote) {

        static ReportingDuty of(ReadReportingDuty read) {
            return new ReportingDuty(
                    read.ref(),
                    read.from(),
                    read.to(),
                    read.via(),
                    read.periods(),
                    read.due(),
                    read.quote());
        }

        private void check(String field) {
            quoted(field, ref, quote);
            Sizes.texts(field + ".from", from, NAME);
            Sizes.texts(field + ".to", to, NAME);
            Sizes.texts(field + ".via", via, NAME);
            Sizes.each(field + ".periods", periods, (item, period) -> {});
        }

        private ReadReportingDuty read() {
            return new ReadReportingDuty(
                    ref,
                    Sizes.list(from),
                    Sizes.list(to),
                    Sizes.list(via),
                    Sizes.list(periods),
                    due,
                    quote);
        }
    }

    /** A figure to be reached. */
    @Schema(name = "TargetCorrection")
    record Target(
            String ref,
            String indicator,
            Threshold threshold,
            Double value,
            String unit,
            Integer baselineYear,
            Integer from,
            Integer to,
            String quote) {

        static Target of(ReadTarget read) {
            return new Target(
                    read.ref(),
                    read.indicator(),
                    read.threshold(),
                    Optional.ofNullable(read.value()).map(BigDecimal::doubleValue).orElse(null),
                    read.unit(),
                    read.baselineYear(),
                    read.from(),
                    read.to(),
                    read.quote());
        }

        private void check(String field) {
            quoted(field, ref, quote);
            Sizes.within(
                    field + ".indicator", Sizes.required(field + ".indicator", indicator), NAME);
            Sizes.within(field + ".unit", unit, 100);
            Sizes.required(field + ".threshold", threshold);
            if (Math.abs(Sizes.required(field + ".value", value)) > GREATEST || value.isNaN()) {
                throw new InvalidField(field + ".value", "parameter-unreadable", value);
            }
        }

        private ReadTarget read() {
            return new ReadTarget(
                    ref,
                    indicator,
                    threshold,
                    BigDecimal.valueOf(value),
                    unit,
                    baselineYear,
                    from,
                    to,
                    quote);
        }
    }
}
