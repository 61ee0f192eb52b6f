package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.plans.duty.CascadeOrder;

/**
 * What a planner decides about a draft; null and empty leave things as they are.
 *
 * @param acceptProposedLeads takes each sole advising agency as the lead
 * @param leads the chosen lead by the task's ref
 * @param agencies the registered agency that a name of the document means
 * @param functions the function that a task is of, by the task's ref
 * @param basis all that the plan cites, {@code recipients} its whole distribution list
 * @param cascade all that it orders of plans below it
 */
public record Settlement(
        String number,
        LocalDate dated,
        String title,
        UUID issuerId,
        UUID monitorId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        boolean acceptProposedLeads,
        Map<String, UUID> leads,
        Map<String, UUID> agencies,
        Map<String, UUID> functions,
        List<Basis> basis,
        List<Recipient> recipients,
        List<CascadeOrder> cascade) {

    /** Every agency that the planner names to act; recipients only read. */
    Set<UUID> named() {
        return Stream.of(
                        Stream.of(issuerId, monitorId),
                        leads.values().stream(),
                        agencies.values().stream(),
                        ordered().flatMap(order -> order.agencyIds().stream()),
                        ordered().map(CascadeOrder::subordinatesOf))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Stream<CascadeOrder> ordered() {
        return cascade == null ? Stream.of() : cascade.stream();
    }
}
