package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.rest.DeadlineView;
import vn.tinhgon.plans.plan.version.PlanContent;
import vn.tinhgon.plans.plan.version.PlanVersion;
import vn.tinhgon.plans.task.AssignmentRole;

/** A plan as it was signed or as an amendment left it. */
@Schema(name = "PlanVersion")
public record VersionView(
        @Schema(description = "1 is the plan as it was signed") int number,
        LocalDate effectiveOn,
        @Schema(description = "The document that amended it; absent for the first")
                DecisionView decision,
        String reason,
        String title,
        UUID monitorId,
        String monitor,
        LocalDate periodFrom,
        LocalDate periodUntil,
        @Schema(description = "What it orders of plans below; absent where that was not kept")
                List<Order> cascade,
        List<Item> tasks) {

    /** The document that decided something. */
    @Schema(name = "Decision")
    public record DecisionView(String number, LocalDate date, String issuer) {

        static DecisionView of(String number, LocalDate date, String issuer) {
            return number == null ? null : new DecisionView(number, date, issuer);
        }
    }

    /** Agencies that have to issue a plan of their own, as they are called. */
    @Schema(name = "PlanVersionCascadeOrder")
    public record Order(
            List<String> agencies,
            @Schema(description = "All below this agency, instead of names") String subordinatesOf,
            String level,
            String kind,
            String area,
            LocalDate dueOn,
            String sendTo) {

        private static Order of(PlanContent.Order order) {
            return new Order(
                    order.agencies(),
                    order.subordinatesOf(),
                    order.level(),
                    order.kind(),
                    order.area(),
                    order.dueOn(),
                    order.sendTo());
        }
    }

    /** What it says of a task. */
    @Schema(name = "PlanVersionTask")
    public record Item(
            String ref, String title, String text, DeadlineView deadline, List<Part> parts) {

        private static Item of(PlanContent.Item item) {
            return new Item(
                    item.ref(),
                    item.title(),
                    item.text(),
                    DeadlineView.of(item.deadline().deadline()),
                    item.parts().stream()
                            .map(p -> new Part(p.role(), p.agencyId(), p.agency()))
                            .toList());
        }
    }

    /** An agency's part in a task, as written. */
    @Schema(name = "PlanVersionPart")
    public record Part(AssignmentRole role, UUID agencyId, String agency) {}

    static VersionView of(PlanVersion version) {
        var content = version.content();
        return new VersionView(
                version.number(),
                version.effectiveOn(),
                DecisionView.of(
                        version.decisionNumber(), version.decisionDate(), version.decisionIssuer()),
                version.reason(),
                content.title(),
                content.monitorId(),
                content.monitor(),
                content.periodFrom(),
                content.periodUntil(),
                content.cascade() == null
                        ? null
                        : content.cascade().stream().map(Order::of).toList(),
                content.tasks().stream().map(Item::of).toList());
    }
}
