package vn.tinhgon.plans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.duty.CascadeDuties;
import vn.tinhgon.plans.duty.CascadeOrder;
import vn.tinhgon.plans.duty.CascadeOrders;
import vn.tinhgon.platform.problem.InvalidField;

/** Takes what a draft orders of plans below it, with the agencies that are there today. */
@ApplicationScoped
class StatedCascade {

    private final CascadeOrders orders;
    private final PlanFile file;
    private final Clock clock;

    StatedCascade(CascadeOrders orders, PlanFile file, Clock clock) {
        this.orders = orders;
        this.file = file;
        this.clock = clock;
    }

    /** Null leaves what was ordered as it is, on the days that the plan has now. */
    void state(Plan plan, List<CascadeOrder> stated, NamedAgencies named) {
        var dated = plan.head().dated();
        var all = stated == null ? orders.of(plan.id()) : known(plan, stated, named);
        IntStream.range(0, all.size())
                .forEach(i -> CascadeDuties.mustBeDueLater(i, all.get(i), dated));
        if (stated != null) {
            var day = Optional.ofNullable(dated).orElseGet(() -> LocalDate.now(clock));
            orders.state(plan.id(), all, day);
        }
    }

    /**
     * What an amendment orders anew is due once it is in force; null leaves everything as it is.
     */
    void amend(Plan plan, List<CascadeOrder> stated, NamedAgencies named, LocalDate on) {
        if (stated == null) {
            return;
        }
        var before = orders.of(plan.id());
        var all = known(plan, stated, named);
        IntStream.range(0, all.size())
                .filter(i -> !before.contains(all.get(i)))
                .forEach(i -> CascadeDuties.mustBeDueLater(i, all.get(i), on));
        orders.state(plan.id(), all, on);
    }

    private List<CascadeOrder> known(Plan plan, List<CascadeOrder> stated, NamedAgencies named) {
        var senders = file.known(stated.stream().map(CascadeOrder::sendToId).toList());
        return IntStream.range(0, stated.size())
                .mapToObj(
                        i -> {
                            var order = stated.get(i);
                            var field = "cascade[" + i + "]";
                            if (!senders.containsKey(order.sendToId())) {
                                throw new InvalidField(
                                        field + ".sendToId",
                                        "agency-not-registered",
                                        order.sendToId());
                            }
                            return known(plan, order, named, field);
                        })
                .toList();
    }

    private static CascadeOrder known(
            Plan plan, CascadeOrder order, NamedAgencies named, String field) {
        return new CascadeOrder(
                order.agencyIds().stream().map(id -> other(plan, named, field, id)).toList(),
                named.id(field + ".subordinatesOf", order.subordinatesOf()),
                order.level(),
                order.kind(),
                order.area(),
                order.dueOn(),
                order.sendToId());
    }

    private static UUID other(Plan plan, NamedAgencies named, String field, UUID id) {
        var agency = named.get(field + ".agencyIds", id);
        if (agency.id().equals(plan.head().issuerId())) {
            throw new InvalidField(field + ".agencyIds", "cascade-of-issuer", agency.name());
        }
        return agency.id();
    }
}
