package vn.tinhgon.plans.importing.reading.agencies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * Who does what by the sentences of an item: "X chủ trì, phối hợp với Y", "(X, Y thực hiện …)",
 * "Giao X …", "X có trách nhiệm …".
 */
public final class Assignments {

    private static final Pattern BRACKET = Pattern.compile("\\((?<inner>[^()]{3,400})\\)");
    private static final Pattern CHARGE =
            Pattern.compile(
                    "^(?:(?:Tỉnh ủy|Huyện ủy|Thành ủy|UBND \\p{L}+|Ủy ban nhân dân \\p{L}+|Ban Thường vụ [\\p{L} ]{3,20}|Thủ tướng Chính phủ|Chính phủ|Bộ trưởng[\\p{L} ]{0,20}) )?(?iu:giao(?: nhiệm vụ)?(?: cho)?|đề nghị|kiến nghị|yêu cầu|phân công|ủy quyền(?: cho)?|trách nhiệm của)\\s+(?=\\S)");
    private static final Pattern LEADS =
            Pattern.compile(
                    "^(?iu:(?:có trách nhiệm|được giao|trực tiếp|là (?:cơ quan|đơn vị)|làm|chịu trách nhiệm)[ ,]+)*(?iu:chủ trì|làm đầu mối|đầu mối)(?!\\p{L})");
    private static final Pattern COMMANDS =
            Pattern.compile("(?iu)(?:trực tiếp )?(?:chủ trì|lãnh đạo|chỉ đạo)(?!\\p{L})");
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:phối hợp(?: chặt chẽ| đồng bộ| tốt| chỉ đạo| thực hiện)?,?(?: (?:với|cùng với|cùng))?|cùng với|cùng)\\s+(?:với )?(?=\\S)");

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s,;]*(?:và )?");
    private static final Pattern HELPS = Pattern.compile("^(?iu)(?:tham mưu)(?!\\p{L})");
    private static final Pattern EXECUTES =
            Pattern.compile(
                    "^(?iu)(?:(?:lãnh đạo|chỉ đạo|phối hợp|tổ chức|triển khai|và|,|cùng|nghiêm túc|trực tiếp)\\s*)*thực hiện(?!\\p{L})|^(?:hoàn thành|trình)");

    /** After a semicolon: "…; các xã thực hiện trong tháng 5". */
    private static final Pattern DOES =
            Pattern.compile("^(?iu)(?:tổ chức |triển khai )?thực hiện(?!\\p{L})");

    private static final Pattern COORDINATES_ONLY =
            Pattern.compile("^(?iu)phối hợp(?:\\s*$|\\s*[.;,)])");
    private static final int LONGEST = 20_000;

    private final Set<ReadAssignment> found = new LinkedHashSet<>();

    private Assignments() {}

    /**
     * @param text what the item says without its labels
     */
    public static List<ReadAssignment> in(String text) {
        var assignments = new Assignments();
        if (text.length() <= LONGEST) {
            assignments.read(text);
        }
        return List.copyOf(assignments.found);
    }

    /** The bodies of a heading that is nothing but their name, or "Giao X:". */
    public static boolean isCharge(String heading) {
        var charge = CHARGE.matcher(heading);
        var charged = charge.find() ? heading.substring(charge.end()) : heading;
        return Bodies.at(charged)
                .filter(bodies -> bodies.isAll() && bodies.phrase().length() < 250)
                .isPresent();
    }

    /** Whether a heading says who is to lead what stands under it: "Giao X:", "X chỉ đạo:". */
    public static boolean isOrder(String heading) {
        var commands = Bodies.at(heading).filter(b -> COMMANDS.matcher(b.rest()).lookingAt());
        return (CHARGE.matcher(heading).find() || commands.isPresent())
                && in(heading).stream().anyMatch(a -> a.role() == AssignmentRole.LEAD);
    }

    /** What the value of a label says by itself: "Sở A chủ trì, phối hợp với Sở B". */
    static Optional<List<ReadAssignment>> inValue(String value) {
        var bodies = Bodies.at(value).filter(read -> LEADS.matcher(read.rest()).find());
        return bodies.map(
                read -> {
                    var assignments = new Assignments();
                    assignments.leadAndTogether(read.names(), read.rest());
                    return List.copyOf(assignments.found);
                });
    }

    private void read(String text) {
        var brackets = BRACKET.matcher(text).results().map(match -> match.group("inner")).toList();
        var first = true;
        for (var sentence : Sentences.in(BRACKET.matcher(text).replaceAll(" ").strip())) {
            sentence(sentence, first);
            first = first && found.isEmpty() && sentence.matches(".*[^.;]");
        }
        brackets.forEach(this::bracket);
    }

    private void bracket(String inner) {
        for (var part : inner.split(";\\s+")) {
            var charged = CHARGE.matcher(part.strip()).replaceFirst("");
            Bodies.at(charged).ifPresent(this::bracket);
        }
    }

    private void bracket(Bodies bodies) {
        var rest = bodies.rest();
        if (LEADS.matcher(rest).find()) {
            leadAndTogether(bodies.names(), rest);
        } else if (HELPS.matcher(rest).find()) {
            add(AssignmentRole.ADVISE, bodies.names());
            together(rest);
        } else if (COORDINATES_ONLY.matcher(rest).find()) {
            add(AssignmentRole.COORDINATE, bodies.names());
        } else if (EXECUTES.matcher(rest).find()) {
            add(AssignmentRole.IMPLEMENT, bodies.names());
        }
    }

    private void sentence(String sentence, boolean first) {
        var ordered = Subjects.ordered(sentence);
        if (ordered.filter(bodies -> LEADS.matcher(bodies.rest()).find()).isPresent()) {
            subject(ordered.get());
            return;
        }
        var charge = CHARGE.matcher(sentence);
        if (charge.find()) {
            Bodies.at(sentence.substring(charge.end()))
                    .map(Subjects::spelledOut)
                    .ifPresent(this::subject);
            return;
        }
        if (ordered.filter(Subjects::isOrdered).isPresent()) {
            add(AssignmentRole.IMPLEMENT, ordered.get().names());
            together(firstClause(ordered.get().rest()));
            return;
        }
        var leading = Bodies.at(sentence).or(() -> Subjects.afterAdverbial(sentence));
        if (leading.isPresent()) {
            var bodies = leading.get();
            if (LEADS.matcher(bodies.rest()).find()) {
                leadAndTogether(bodies.names(), bodies.rest());
            } else if (first || found.isEmpty() && Subjects.isGivenADuty(bodies)) {
                subject(bodies);
            } else if (found.isEmpty() && DOES.matcher(bodies.rest()).find()) {
                add(AssignmentRole.IMPLEMENT, bodies.names());
            }
        } else if (first && Sentences.isHeaded(sentence)) {
            sentence(Sentences.afterHeading(sentence), true);
        } else if (sentence.matches("(?iu)(?:chủ trì|phối hợp)(?!\\p{L}).*")) {
            together(sentence);
        }
    }

    private void subject(Bodies bodies) {
        if (Subjects.isDefined(bodies)) {
            return;
        }
        if (LEADS.matcher(bodies.rest()).find()) {
            leadAndTogether(bodies.names(), bodies.rest());
            return;
        }
        var ordered = Subjects.ordered(bodies.rest());
        if (ordered.isPresent()) {
            orders(bodies, ordered.get());
            return;
        }
        responsible(bodies.names());
        together(firstClause(bodies.rest()));
    }

    /** "A lãnh đạo B chỉ đạo C …": B answers for it and C does it. */
    private void orders(Bodies above, Bodies below) {
        var further = Subjects.ordered(below.rest());
        if (further.isPresent()) {
            orders(below, further.get());
        } else {
            responsible(above.names());
            add(AssignmentRole.IMPLEMENT, below.names());
            together(firstClause(below.rest()));
        }
    }

    private void responsible(List<String> names) {
        var answerable = names.size() == 1 && !Generic.isMeantBy(names.getFirst());
        add(answerable ? AssignmentRole.LEAD : AssignmentRole.IMPLEMENT, names);
    }

    private void leadAndTogether(List<String> names, String rest) {
        add(AssignmentRole.LEAD, names);
        if (helper(LEADS.matcher(rest).replaceFirst(""))) {
            return;
        }
        together(rest);
    }

    /** "…, Sở Y tế phối hợp": the one who helps is named before the word. */
    private boolean helper(String afterLead) {
        var next = Bodies.at(SEPARATOR.matcher(afterLead).replaceFirst(""));
        var helps = next.filter(bodies -> bodies.rest().startsWith("phối hợp"));
        helps.ifPresent(bodies -> add(AssignmentRole.COORDINATE, bodies.names()));
        return helps.isPresent();
    }

    private void together(String rest) {
        var found = TOGETHER.matcher(rest);
        while (found.find()) {
            var bodies = Bodies.at(rest.substring(found.end()));
            if (bodies.isPresent()) {
                add(AssignmentRole.COORDINATE, bodies.get().names());
                return;
            }
        }
    }

    private static String firstClause(String rest) {
        var end = rest.indexOf(';');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private void add(AssignmentRole role, List<String> names) {
        new ArrayList<>(names).forEach(name -> found.add(new ReadAssignment(role, name)));
    }
}
