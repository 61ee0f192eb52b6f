package vn.tinhgon.agencies.restructuring.rule;

import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.Reversed;

/**
 * Rule 20, of the registry itself: nobody belongs to an agency or lies in an area that stands no
 * longer. Whatever has exactly one heir takes what was below it along; all else is placed by name.
 */
@ApplicationScoped
class NothingUnsupported implements Rule {

    private static final String FIELD = "moves";

    @Override
    public Finding judge(Consequences consequences, Grounds grounds) {
        return switch (consequences) {
            case Enacted enacted -> judge(withAreas(enacted), "unsupported");
            case Reversed reversed -> judge(reversed.unsupported(), "restored-on-ended");
        };
    }

    private static Finding judge(List<String> unsupported, String sentence) {
        return unsupported.isEmpty()
                ? Finding.passed(20, FIELD, "all-supported")
                : Finding.refused(20, FIELD, sentence, Few.of(unsupported));
    }

    private static List<String> withAreas(Enacted enacted) {
        return Stream.concat(
                        enacted.areas().homeless().stream().map(Area::name),
                        enacted.unsupported().stream())
                .toList();
    }
}
