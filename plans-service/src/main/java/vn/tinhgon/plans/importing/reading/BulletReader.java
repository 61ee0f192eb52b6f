package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;

import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;
import vn.tinhgon.plans.task.AssignmentRole;

/** Turns the bullets under an item into its subtasks, each with the labels that it shares. */
final class BulletReader {

    /** There are fewer kinds of labels: what is longer is no group of them. */
    private static final int MOST_LABELS = 30;

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
                Enough.mustNotBeExceededBy(read.size());
                read.add(tasks.subtask(ref.text(), parent.text(), paragraph, shared.get(i), leads));
            }
        }
        return read;
    }

    /** For each duty the labels that follow the bullets of which it is one. */
    private static List<List<Paragraph>> sharedLabels(List<Paragraph> paragraphs) {
        var shared = new ArrayList<List<Paragraph>>();
        List<Paragraph> labels = List.of();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (ItemShape.isDuty(paragraphs.get(i))) {
                if (i + 1 < paragraphs.size() && !ItemShape.isDuty(paragraphs.get(i + 1))) {
                    labels = labelsFrom(paragraphs, i + 1);
                }
                shared.add(labels);
            } else {
                shared.add(List.of());
            }
        }
        return shared.reversed();
    }

    private static List<Paragraph> labelsFrom(List<Paragraph> paragraphs, int from) {
        return paragraphs.stream()
                .skip(from)
                .limit(MOST_LABELS)
                .takeWhile(not(ItemShape::isDuty))
                .toList();
    }
}
