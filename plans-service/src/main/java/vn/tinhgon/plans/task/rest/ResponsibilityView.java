package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Obligation;
import vn.tinhgon.plans.task.responsibility.Act;
import vn.tinhgon.plans.task.responsibility.Holding;
import vn.tinhgon.plans.task.responsibility.Responsibility;
import vn.tinhgon.plans.task.responsibility.Standstill;

/** Who answered for a task, from when to when, and what each did, as of a day. */
@Schema(name = "Responsibility")
public record ResponsibilityView(
        UUID taskId,
        @Schema(examples = "III.2") String ref,
        String title,
        LocalDate asOf,
        LocalDate lastDay,
        @Schema(description = "Absent before the day on which it was given") Standing standing,
        List<AgencyView> agencies,
        @Schema(description = "The days that count for nobody") List<SuspensionView> suspensions,
        @Schema(
                        description =
                                "What was done by accounts that answer for the area and not for an agency")
                List<ActView> orders) {

    /** An agency with all that it held and did. */
    @Schema(name = "ResponsibleAgency")
    public record AgencyView(
            @Schema(
                            description =
                                    "Absent for groups of bodies and agencies that are not registered")
                    UUID agencyId,
            String name,
            List<HoldingView> held,
            List<ActView> did) {}

    /** A part in the task. */
    @Schema(name = "Holding")
    public record HoldingView(
            AssignmentRole role,
            Obligation obligation,
            LocalDate from,
            @Schema(description = "The first day on which it had it no more") LocalDate until,
            @Schema(
                            description =
                                    "Days on which it was late with it; those before it took over are not its own")
                    long daysLate,
            @Schema(description = "Until when it owes its part") LocalDate dueOn,
            LocalDate contributedOn,
            @Schema(description = "The restructuring by which it came to the agency")
                    UUID cameByCase,
            @Schema(description = "The restructuring by which it went on") UUID wentByCase,
            @Schema(description = "Since when nobody has it, because the agency ended")
                    LocalDate orphanedOn,
            @Schema(description = "Why a person gave it to the agency") String reason) {}

    /** Something that was done. */
    @Schema(name = "Act")
    public record ActView(
            Act.Kind kind,
            LocalDate on,
            Integer percent,
            String text,
            @Schema(description = "The account that did it") String account) {

        static ActView of(Act act) {
            return new ActView(act.kind(), act.on(), act.percent(), act.text(), act.account());
        }
    }

    /** Days on which the task stood still, and why. */
    @Schema(name = "Suspension")
    public record SuspensionView(
            LocalDate from,
            @Schema(description = "The first day on which it went on") LocalDate until,
            @Schema(description = "Up to the day asked about") long days,
            String reason,
            @Schema(description = "The account that ordered it") String by,
            String resumedBy,
            String resumptionReason) {}

    static ResponsibilityView of(Responsibility known) {
        var task = known.task();
        return new ResponsibilityView(
                task.id(),
                task.wording().ref(),
                task.wording().title(),
                task.day(),
                task.term().lastDay().orElse(null),
                task.standing().orElse(null),
                agencies(known),
                known.standstills().stream().map(s -> suspension(s, task.day())).toList(),
                acts(known, null));
    }

    private static List<AgencyView> agencies(Responsibility known) {
        var holders = known.holdings().stream().map(h -> new Holder(h.agencyId(), h.name()));
        var others =
                known.acts().stream()
                        .filter(act -> act.agencyId() != null)
                        .map(act -> new Holder(act.agencyId(), act.agencyName()));
        return Stream.concat(holders, others)
                .distinct()
                .map(
                        holder ->
                                new AgencyView(
                                        holder.agencyId(),
                                        holder.name(),
                                        held(known, holder),
                                        holder.agencyId() == null
                                                ? List.of()
                                                : acts(known, holder.agencyId())))
                .toList();
    }

    /** An agency, or a group of bodies by its name. */
    private record Holder(UUID agencyId, String name) {}

    private static List<HoldingView> held(Responsibility known, Holder holder) {
        return known.holdings().stream()
                .filter(h -> holder.equals(new Holder(h.agencyId(), h.name())))
                .map(h -> holding(known, h))
                .toList();
    }

    private static HoldingView holding(Responsibility known, Holding h) {
        return new HoldingView(
                h.role(),
                h.role().obligation(),
                h.heldFrom().equals(LocalDate.EPOCH) ? null : h.heldFrom(),
                h.heldUntil(),
                known.daysLate(h),
                known.dueOn(h).orElse(null),
                h.contributedOn(),
                h.openedByCase(),
                h.closedByCase(),
                h.orphanedOn(),
                h.reason());
    }

    private static SuspensionView suspension(Standstill s, LocalDate asOf) {
        var until = s.resumedOn() == null ? asOf.plusDays(1) : s.resumedOn();
        return new SuspensionView(
                s.suspendedOn(),
                s.resumedOn(),
                ChronoUnit.DAYS.between(s.suspendedOn(), until),
                s.reason(),
                s.suspendedBy(),
                s.resumedOn() == null ? null : s.resumedBy(),
                s.resumedOn() == null ? null : s.resumptionReason());
    }

    /** Those of an agency; of none, those of accounts that answer for the area. */
    private static List<ActView> acts(Responsibility known, UUID agency) {
        return known.acts().stream()
                .filter(act -> Objects.equals(act.agencyId(), agency))
                .map(ActView::of)
                .toList();
    }
}
