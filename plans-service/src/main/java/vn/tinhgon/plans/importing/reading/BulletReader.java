package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.List;

import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;
import vn.tinhgon.plans.task.AssignmentRole;

/** Turns the bullets under an item into its subtasks, each with the labels that it shares. */
final class BulletReader {

    private final TaskReader tasks;

    BulletReader(TaskReader tasks) {
        this.tasks = tasks;
    }

    /**
     * @param above who has a part in the item: its lead answers for the bullets, too
     */
    List<ReadTask> read(Item item, List<Paragraph> paragraphs, List<ReadAssignment> above) {
        var leads = above.stream().filter(a -> a.role() == AssignmentRole.LEAD).toList();
        var shared = sharedLabels(paragraphs);
        var read = new ArrayList<ReadTask>();
        var ordinal = 0;
        var below = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (ItemShape.isDuty(paragraph)) {
                var nested = paragraph.isPlusBullet() && ordinal > 0;
                ordinal += nested ? 0 : 1;
                below = nested ? below + 1 : 0;
                var bullet = item.ref().bullet(ordinal);
                var ref = nested ? bullet.subBullet(below) : bullet;
                var parent = nested ? bullet : item.ref();
                read.add(tasks.subtask(ref.text(), parent.text(), paragraph, shared.get(i), leads));
            }
        }
        return read;
    }

    /** For each paragraph the labels that follow the bullets of which it is one. */
    private static List<List<Paragraph>> sharedLabels(List<Paragraph> paragraphs) {
        var shared = new ArrayList<List<Paragraph>>();
        List<Paragraph> labels = List.of();
        var afterDuty = true;
        for (var paragraph : paragraphs.reversed()) {
            var duty = ItemShape.isDuty(paragraph);
            if (!duty) {
                var group = new ArrayList<Paragraph>();
                group.add(paragraph);
                if (!afterDuty) {
                    group.addAll(labels);
                }
                labels = group;
            }
            afterDuty = duty;
            shared.add(labels);
        }
        return shared.reversed();
    }
}
