package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.task.AssignmentRole;

/** What is a task, and whose, where prose orders it and few labels name it. */
class ProseTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void a_heading_that_gives_somebody_the_lead_is_a_task_with_its_letters() {
        assertThat(
                        read(
                                """
                                1. Đảng ủy xã chủ trì, phối hợp với các ban:
                                a) Lập phương án.
                                b) Rà soát trụ sở.
                                """))
                .isEqualTo("TASK 1, TASK 1.a, TASK 1.b");
    }

    @Test
    void a_heading_that_gives_somebody_the_lead_is_a_task_with_its_bullets() {
        assertThat(
                        read(
                                """
                                1. Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:
                                - Sở Y tế hợp nhất các trung tâm.
                                - Sở Nội vụ thẩm định đề án.
                                2. Ban Thường vụ Huyện ủy chỉ đạo các chi bộ thực hiện một số nhiệm vụ sau:
                                - Rà soát biên chế.
                                - Rà soát cấp phó.
                                """))
                .startsWith("TASK 1, SUBTASK 1-a, SUBTASK 1-b, GROUP 2");
    }

    @Test
    void what_a_meeting_found_is_no_task() {
        assertThat(read("1. Thống nhất đánh giá bộ máy còn nhiều tầng nấc.\n2. Rà soát biên chế."))
                .isEqualTo("TASK 2");
    }

    @Test
    void the_last_words_of_a_letter_charge_nobody() {
        var last =
                reader.read(
                                """
                                1. Sở Nội vụ thẩm định các đề án.
                                Đề nghị các cơ quan, địa phương, đơn vị quan tâm triển khai thực hiện.
                                """)
                        .tasks()
                        .getLast();

        assertThat(last.assignments())
                .containsExactly(new ReadAssignment(AssignmentRole.LEAD, "Sở Nội vụ"));
    }

    @Test
    void whom_a_heading_names_together_has_no_part_in_what_another_leads() {
        var tasks =
                reader.read(
                                """
                                1. Giao nhiệm vụ cho các cơ quan:
                                a) Sở Nội vụ chủ trì lập đề án.
                                """)
                        .tasks();

        assertThat(tasks.getLast().assignments())
                .containsExactly(new ReadAssignment(AssignmentRole.LEAD, "Sở Nội vụ"));
    }

    @Test
    void a_step_of_a_timetable_has_its_days_and_those_who_take_it() {
        var step =
                reader.read("1. Từ ngày 06/4/2026 đến ngày 15/4/2026: các xã lập phương án.")
                        .tasks()
                        .getFirst();

        assertThat(step.deadline().due()).contains(LocalDate.of(2026, 4, 15));
        assertThat(step.assignments())
                .containsExactly(new ReadAssignment(AssignmentRole.IMPLEMENT, "các xã"));
    }

    private String read(String text) {
        return reader.read(text).tasks().stream()
                .map(task -> task.kind() + " " + task.ref())
                .collect(joining(", "));
    }
}
