package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.deadline.Continuous;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.Roadmap;
import vn.tinhgon.plans.deadline.Unstated;

class TaskKindTest {

    private static final Deadline ALWAYS = new Continuous("thường xuyên");
    private static final Deadline NONE = new Unstated("");

    @Test
    void a_bullet_is_to_be_done_by_itself_only_for_a_deadline_that_its_item_has_not() {
        assertThat(TaskKind.SUBTASK.isToBeDone(ALWAYS, NONE)).isTrue();
        assertThat(TaskKind.SUBTASK.isToBeDone(ALWAYS, new Roadmap("theo lộ trình"))).isTrue();

        assertThat(TaskKind.SUBTASK.isToBeDone(ALWAYS, ALWAYS)).isFalse();
        assertThat(TaskKind.SUBTASK.isToBeDone(NONE, ALWAYS)).isFalse();
        assertThat(TaskKind.SUBTASK.isToBeDone(ALWAYS, null)).isFalse();
    }

    @Test
    void an_item_always_is_and_a_heading_never() {
        assertThat(TaskKind.TASK.isToBeDone(NONE, null)).isTrue();
        assertThat(TaskKind.GROUP.isToBeDone(ALWAYS, null)).isFalse();
    }
}
