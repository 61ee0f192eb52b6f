package vn.tinhgon.plans.writing;

import java.util.ArrayList;
import java.util.List;

import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;

/** Writes tasks that no document has had a place for, by their refs alone. */
final class AddedTasks {

    private static final String HEADING = "NHIỆM VỤ, GIẢI PHÁP";

    private final List<Piece> pieces;
    private String part = "";
    private int last;

    AddedTasks(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The body of a plan that no document was read for. */
    static List<Piece> alone(List<ReadTask> tasks) {
        var pieces = new ArrayList<Piece>();
        new AddedTasks(pieces).write(tasks, "");
        return pieces;
    }

    /**
     * @param under the item or part that is written already
     */
    void write(List<ReadTask> tasks, String under) {
        part = PrintedRef.of(under).part();
        tasks.forEach(this::write);
    }

    private void write(ReadTask task) {
        var ref = PrintedRef.of(task.ref());
        if (!ref.part().equals(part)) {
            part = ref.part();
            last = 0;
            ref.printedPart().ifPresent(this::open);
        }
        last++;
        var number = ref.printed().orElseGet(() -> last + ". ");
        var words = new TaskWords(task);
        if (task.kind() == TaskKind.SUBTASK) {
            pieces.add(words.bullet(number));
        } else {
            pieces.addAll(words.item(number));
        }
    }

    private void open(String number) {
        pieces.add(
                number.startsWith("PHỤ LỤC")
                        ? new Piece.Text(Piece.Style.APPENDIX, number + " " + HEADING)
                        : new Piece.Text(Piece.Style.HEADING, number + HEADING));
    }
}
