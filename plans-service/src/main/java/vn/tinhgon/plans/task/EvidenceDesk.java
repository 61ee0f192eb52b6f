package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.task.file.EvidenceFile;
import vn.tinhgon.plans.task.file.EvidenceFiles;
import vn.tinhgon.plans.task.file.FileContent;
import vn.tinhgon.plans.task.file.StoredFile;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/** Where agencies send the files that show what they did, and those who see the task read them. */
@ApplicationScoped
public class EvidenceDesk {

    private final Workbench bench;
    private final EvidenceFiles files;

    EvidenceDesk(Workbench bench, EvidenceFiles files) {
        this.bench = bench;
        this.files = files;
    }

    /** Keeps a file beside the task; what it shows is said by a report that names it. */
    @Transactional
    public EvidenceFile keep(UUID task, FileContent content, Caller caller) {
        var work = bench.look(task, caller);
        var agency = bench.acting(work, _ -> true);
        work.task().mustBeOpen();
        return files.add(task, agency.id(), content, work.today(), caller.subject());
    }

    @Transactional
    public List<EvidenceFile> files(UUID task, Caller caller) {
        bench.planOf(task, caller);
        return files.of(task);
    }

    @Transactional
    public StoredFile read(UUID task, UUID file, Caller caller) {
        bench.planOf(task, caller);
        return files.read(task, file).orElseThrow(() -> new NotFound("evidence-file", file));
    }

    /** The evidence that is stated; its files belong to the task. */
    public Evidence of(UUID task, StatedEvidence stated) {
        var known =
                stated.files().isEmpty()
                        ? List.<EvidenceFile>of()
                        : files.of(task).stream()
                                .filter(file -> stated.files().contains(file.id()))
                                .toList();
        stated.files().stream()
                .filter(id -> known.stream().noneMatch(file -> file.id().equals(id)))
                .findFirst()
                .ifPresent(
                        unknown -> {
                            throw new InvalidField("files", "evidence-file-unknown", unknown);
                        });
        return new Evidence(stated.reference(), known, stated.links());
    }
}
