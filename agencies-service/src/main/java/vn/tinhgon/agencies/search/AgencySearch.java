package vn.tinhgon.agencies.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyFilter;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.rest.PageQuery;

/** Finds agencies by a name in any spelling, the surest match first. */
@ApplicationScoped
public class AgencySearch {

    private final Abbreviations abbreviations;
    private final Spellings spellings;
    private final NameIndex index;
    private final Agencies agencies;

    AgencySearch(
            Abbreviations abbreviations, Spellings spellings, NameIndex index, Agencies agencies) {
        this.abbreviations = abbreviations;
        this.spellings = spellings;
        this.index = index;
        this.agencies = agencies;
    }

    /** One more than the page holds when there are more; all agencies where no word is asked. */
    public List<Found> find(String text, AgencyFilter filter, Moment moment, PageQuery page) {
        var question = Question.of(text, abbreviations);
        if (question.isEmpty()) {
            return list(filter, moment, page);
        }
        var inquiry = new Inquiry(Wording.of(question), filter, moment);
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
        var sure = sure(inquiry, Place.before(Tier.NAME), fetch);
        return sure.isEmpty() ? guessed(corrected(question, inquiry), fetch) : sure;
    }

    /** Who leafs through guesses gets no more than those. */
    private List<Hit> following(Question question, Inquiry inquiry, Place place, int fetch) {
        return place.tier().isGuess()
                ? index.find(corrected(question, inquiry), place, fetch)
                : sure(inquiry, place, fetch);
    }

    private List<Hit> sure(Inquiry inquiry, Place start, int fetch) {
        var hits = new ArrayList<>(index.find(inquiry, start, fetch));
        for (var tier : start.tier().lessSure()) {
            if (hits.size() < fetch) {
                hits.addAll(index.find(inquiry, Place.before(tier), fetch - hits.size()));
            }
        }
        return hits;
    }

    private List<Hit> guessed(Inquiry inquiry, int fetch) {
        return Tier.guesses()
                .map(tier -> index.find(inquiry, Place.before(tier), fetch))
                .filter(hits -> !hits.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Inquiry corrected(Question question, Inquiry inquiry) {
        var words = List.of(question.beginning().split(" "));
        return inquiry.with(new Correction(words, spellings.alike(words)));
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
