package vn.tinhgon.plans.importing.reading.restructuring;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of bodies as the document words it, names as written.
 *
 * @param ref the task that says it
 * @param inputs those that give, change or end
 * @param outputs those that receive or begin
 * @param functions what moves with the change
 * @param posts the offices that one person holds, where that is the change
 * @param effective from when, null where the document does not say it
 */
public record ReadRestructuring(
        String ref,
        StatedKind kind,
        List<String> inputs,
        List<String> outputs,
        List<String> functions,
        List<String> posts,
        LocalDate effective,
        String quote) {

    public ReadRestructuring {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        functions = List.copyOf(functions);
        posts = List.copyOf(posts);
    }
}
