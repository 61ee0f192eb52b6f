package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a planner decides about a draft; null and empty leave things as they are.
 *
 * @param acceptProposedLeads takes each sole advising agency as the lead
 * @param leads the chosen lead by the task's ref
 * @param agencies the registered agency that a name of the document means
 */
public record Settlement(
        String number,
        LocalDate dated,
        String title,
        UUID issuerId,
        UUID monitorId,
        boolean acceptProposedLeads,
        Map<String, UUID> leads,
        Map<String, UUID> agencies) {}
