package vn.tinhgon.plans.finding;

import java.util.List;

/**
 * A doubt about what was read or planned. Its message is made from the code and the arguments, in
 * the reader's language.
 *
 * @param ref the task, null where the whole document is meant
 * @param quote null where the doubt is about something that is not there
 */
public record Finding(
        String code, Severity severity, String ref, List<String> arguments, Quotation quote) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding ofDocument(String code, Severity severity, String... arguments) {
        return new Finding(code, severity, null, List.of(arguments), null);
    }

    public static Finding ofTask(
            String code, Severity severity, String ref, List<String> arguments, Quotation quote) {
        return new Finding(code, severity, ref, arguments, quote);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
