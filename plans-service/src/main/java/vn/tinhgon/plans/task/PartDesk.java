package vn.tinhgon.plans.task;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.OnDate;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.KnownAgency;

/** Where leads divide their tasks into parts, each a task with one lead of its own. */
@ApplicationScoped
public class PartDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final Receivers receivers;
    private final Outbox outbox;

    PartDesk(Workbench bench, Tasks tasks, Receivers receivers, Outbox outbox) {
        this.bench = bench;
        this.tasks = tasks;
        this.receivers = receivers;
        this.outbox = outbox;
    }

    /** The lead of the whole divides it, or who answers for the plan's area. */
    @Transactional
    public Task add(UUID id, StatedPart stated, Caller caller) {
        var work = bench.take(id, caller);
        bench.mustLeadOrOrder(work);
        work.task().mustBeOpen();
        var lead = lead(work, stated);
        var part = part(work, stated);
        part.name(AssignmentRole.LEAD, lead.id(), lead.name());
        for (var coordinator : stated.coordinatorIds()) {
            var agency = receivers.get("coordinatorIds", coordinator, caller, work.today());
            part.name(AssignmentRole.COORDINATE, agency.id(), agency.name());
        }
        tasks.persist(part);
        var plan = work.plan();
        var assigned = part.assign(plan.number(), plan.monitorId(), lead, work.today());
        tasks.flush();
        outbox.add(assigned);
        return part;
    }

    private KnownAgency lead(Work work, StatedPart stated) {
        return stated.leadId() == null
                ? work.lead()
                : receivers.get("leadId", stated.leadId(), work.caller(), work.today());
    }

    private Task part(Work work, StatedPart stated) {
        var refs = tasks.refs(work.plan().id());
        var whole = work.task();
        var text =
                new TaskText(
                        nextRef(whole.ref(), Set.copyOf(refs)),
                        stated.title(),
                        stated.text() == null ? stated.title() : stated.text(),
                        "",
                        null);
        var brief =
                new TaskBrief(
                        whole.id(),
                        null,
                        whole.brief().groupName(),
                        stated.deliverable(),
                        whole.brief().evidenceDemanded());
        return Task.partOf(whole, refs.size() + 1, text, deadline(whole, stated), brief);
    }

    /** III.2 has the parts III.2.1, III.2.2 and so on, around those that the document has. */
    private static String nextRef(String whole, Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> whole + "." + n)
                .filter(ref -> !taken.contains(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Deadline deadline(Task whole, StatedPart stated) {
        if (stated.dueOn() == null) {
            return whole.deadline();
        }
        whole.lastDay()
                .filter(stated.dueOn()::isAfter)
                .ifPresent(
                        last -> {
                            throw new InvalidField(
                                    "dueOn", "part-after-whole", stated.dueOn(), last);
                        });
        return new OnDate("", stated.dueOn(), Qualifier.BY);
    }
}
