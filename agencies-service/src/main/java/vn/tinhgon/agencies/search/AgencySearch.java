package vn.tinhgon.agencies.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyFilter;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.sql.Planning;
import vn.tinhgon.platform.rest.PageQuery;

/** Finds agencies by a name in any spelling, the surest match first. */
@ApplicationScoped
public class AgencySearch {

    private final Abbreviations abbreviations;
    private final Spellings spellings;
    private final CommonWords common;
    private final NameIndex index;
    private final Agencies agencies;
    private final Planning planning;

    AgencySearch(
            Abbreviations abbreviations,
            Spellings spellings,
            CommonWords common,
            NameIndex index,
            Agencies agencies,
            Planning planning) {
        this.abbreviations = abbreviations;
        this.spellings = spellings;
        this.common = common;
        this.index = index;
        this.agencies = agencies;
        this.planning = planning;
    }

    /** One more than the page holds when there are more; all agencies where no word is asked. */
    @Transactional
    public List<Found> find(String text, AgencyFilter filter, Moment moment, PageQuery page) {
        var question = Question.of(text, abbreviations);
        if (question.isEmpty()) {
            return list(filter, moment, page);
        }
        var inquiry = new Inquiry(Wording.of(question, common::share), filter, moment);
        if (inquiry.wording().isPhrase()) {
            planning.once();
        }
        var hits =
                page.cursor()
                        .map(Place::at)
                        .map(place -> following(question, inquiry, place, page.fetch()))
                        .orElseGet(() -> first(question, inquiry, page.fetch()));
        return found(question, hits, moment);
    }

    private List<Found> list(AgencyFilter filter, Moment moment, PageQuery page) {
        return agencies.list(filter, moment, page).stream()
                .map(agency -> new Found(agency, null, agency.id()))
                .toList();
    }

    private List<Hit> first(Question question, Inquiry inquiry, int fetch) {
        var sure = index.find(inquiry, Place.before(Tier.NAME), fetch);
        return sure.isEmpty() ? guessed(question, inquiry, fetch) : sure;
    }

    private List<Hit> guessed(Question question, Inquiry inquiry, int fetch) {
        var guesses = guesses(question, inquiry);
        return Tier.guesses()
                .map(tier -> index.find(guesses.asked(tier), Place.before(tier), fetch))
                .filter(hits -> !hits.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who leafs through guesses gets no more than those. */
    private List<Hit> following(Question question, Inquiry inquiry, Place place, int fetch) {
        var asked =
                place.tier().isGuess() ? guesses(question, inquiry).asked(place.tier()) : inquiry;
        return index.find(asked, place, fetch);
    }

    private Guesses guesses(Question question, Inquiry inquiry) {
        var correction = new Correction(question.readings(), spellings.alike(question.words()));
        return new Guesses(inquiry, question, correction, spellings::isBegun, common::share);
    }

    private List<Found> found(Question question, List<Hit> hits, Moment moment) {
        var ids = hits.stream().map(Hit::agencyId).toList();
        var byId = agencies.all(ids, moment).stream().collect(toMap(Agency::id, identity()));
        return hits.stream().map(hit -> found(question, hit, byId.get(hit.agencyId()))).toList();
    }

    private static Found found(Question question, Hit hit, Agency agency) {
        return new Found(agency, Match.of(question, hit, agency.profile().names()), hit.place());
    }
}
