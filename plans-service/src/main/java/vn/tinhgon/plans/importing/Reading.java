package vn.tinhgon.plans.importing;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.agency.Match;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.reading.DocumentHeader;
import vn.tinhgon.plans.importing.reading.DocumentReader;
import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.ReadDocument;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.restructuring.ReadRestructuring;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * What was read from a document, with the registered agencies that its names mean. Kept as it was;
 * a correction makes another one.
 */
public record Reading(
        DocumentHeader document,
        Match issuer,
        List<Item> tasks,
        List<ReadRestructuring> restructurings,
        List<ReadReportingDuty> reportingDuties,
        List<ReadTarget> targets,
        List<Finding> findings) {

    public Reading {
        restructurings = restructurings == null ? List.of() : List.copyOf(restructurings);
        reportingDuties = reportingDuties == null ? List.of() : List.copyOf(reportingDuties);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    static Reading of(ReadDocument read, String issuer, AgencyNames names) {
        var tasks = read.tasks().stream().map(task -> Item.of(task, names)).toList();
        var doubts = tasks.stream().flatMap(Item::doubts);
        return new Reading(
                read.document(),
                issuer == null ? Match.NONE : names.find(issuer),
                tasks,
                read.restructurings(),
                read.reportingDuties(),
                read.targets(),
                Stream.concat(read.findings().stream(), doubts).toList());
    }

    /** As a person has put it; what is still doubtful is asked anew. */
    static Reading of(
            DocumentHeader document,
            Match issuer,
            List<Item> tasks,
            List<ReadRestructuring> restructurings,
            List<ReadReportingDuty> reportingDuties,
            List<ReadTarget> targets) {
        var asked = DocumentReader.doubts(document, tasks.stream().map(Item::asRead).toList());
        return new Reading(
                document,
                issuer,
                List.copyOf(tasks),
                restructurings,
                reportingDuties,
                targets,
                Stream.concat(asked.stream(), tasks.stream().flatMap(Item::doubts)).toList());
    }

    /** What the plan is made of; headings and other bullets stay in the import. */
    List<Item> toBeDone() {
        var deadlines =
                tasks.stream().collect(toMap(Item::ref, Item::stated, (first, same) -> first));
        return tasks.stream()
                .filter(item -> item.kind().isToBeDone(item.stated(), deadlines.get(item.parent())))
                .toList();
    }

    /** A task as the document gives it. */
    public record Item(
            String ref,
            TaskKind kind,
            String parent,
            String title,
            String text,
            Quotation quote,
            List<Part> assignments,
            DeadlineParts deadline,
            String product) {

        public Item {
            kind = kind == null ? TaskKind.TASK : kind;
        }

        static Item of(ReadTask task, AgencyNames names) {
            return new Item(
                    task.ref(),
                    task.kind(),
                    task.parent(),
                    task.title(),
                    task.text(),
                    task.quote(),
                    task.assignments().stream().map(a -> Part.of(a, names)).toList(),
                    DeadlineParts.of(task.deadline()),
                    task.product());
        }

        /** Whether the same names have the same parts, whichever agencies they mean. */
        boolean namesLike(Item other) {
            return named().equals(other.named());
        }

        private List<ReadAssignment> named() {
            return assignments.stream()
                    .map(part -> new ReadAssignment(part.role(), part.agency()))
                    .toList();
        }

        private Deadline stated() {
            return deadline.deadline();
        }

        ReadTask asRead() {
            return new ReadTask(ref, kind, parent, title, text, quote, named(), stated(), product);
        }

        private Stream<Finding> doubts() {
            return assignments.stream()
                    .flatMap(part -> part.match().doubt(part.agency(), ref, quote).stream());
        }
    }

    /** An agency's part in a task. */
    public record Part(AssignmentRole role, String agency, Match match) {

        static Part of(ReadAssignment read, AgencyNames names) {
            return new Part(read.role(), read.agency(), names.find(read.agency()));
        }
    }
}
