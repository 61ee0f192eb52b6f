package vn.tinhgon.plans.importing.rest;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty.Periodicity;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget.Threshold;
import vn.tinhgon.plans.importing.reading.restructuring.StatedKind;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.platform.problem.Messages;

/**
 * The words that the page's scripts use: all messages that are the page's own, and every value that
 * may be chosen, in the order in which they are declared.
 */
@ApplicationScoped
class PageTexts {

    private static final String OWN = "import-page.";
    private static final Map<String, Class<? extends Enum<?>>> CHOICES =
            Map.of(
                    "document-type", DocumentType.class,
                    "task-kind", TaskKind.class,
                    "role", AssignmentRole.class,
                    "deadline-kind", DeadlineKind.class,
                    "qualifier", Qualifier.class,
                    "restructuring", StatedKind.class,
                    "periodicity", Periodicity.class,
                    "threshold", Threshold.class);

    private final Messages messages;
    private final ObjectMapper mapper;

    PageTexts(Messages messages, ObjectMapper mapper) {
        this.messages = messages;
        this.mapper = mapper;
    }

    /** As JSON: the page's own by the rest of their keys, and below {@code choices} the values. */
    String json(Locale language) {
        var texts = new TreeMap<String, Object>();
        own().forEach(key -> texts.put(key.substring(OWN.length()), messages.text(language, key)));
        texts.put("choices", choices(language));
        try {
            return mapper.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> own() {
        return ResourceBundle.getBundle("messages.messages", Messages.VIETNAMESE).keySet().stream()
                .filter(key -> key.startsWith(OWN));
    }

    private Map<String, Map<String, String>> choices(Locale language) {
        return CHOICES.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                choice ->
                                        words(
                                                language,
                                                choice.getKey(),
                                                choice.getValue().getEnumConstants())));
    }

    private Map<String, String> words(Locale language, String choice, Enum<?>[] values) {
        var words = new LinkedHashMap<String, String>();
        for (var value : values) {
            words.put(value.name(), messages.text(language, "field." + choice + "." + value));
        }
        return words;
    }
}
