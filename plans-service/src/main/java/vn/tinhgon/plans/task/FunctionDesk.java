package vn.tinhgon.plans.task;

import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.agency.KnownFunctions;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.ExpectedVersion;

/**
 * Where planners say of which function a task is. That is nothing the document says, so it may be
 * said of a task in force as well.
 */
@ApplicationScoped
public class FunctionDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final KnownFunctions functions;
    private final ExpectedVersion expected;

    FunctionDesk(Workbench bench, Tasks tasks, KnownFunctions functions, ExpectedVersion expected) {
        this.bench = bench;
        this.tasks = tasks;
        this.functions = functions;
        this.expected = expected;
    }

    /** Null says that it is of none. */
    @Transactional
    public void state(UUID id, UUID function, Caller caller) {
        caller.mustCover(bench.planOf(id, caller).area(), "task", id);
        functions.mustBeKnown("functionId", Stream.ofNullable(function));
        var task = tasks.get(id);
        expected.mustBe(task.version());
        tasks.lock(task);
        task.belongTo(function);
        tasks.flush();
    }
}
