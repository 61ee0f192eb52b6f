package vn.tinhgon.plans.agency.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AreaEvent;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.PilotEvent;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringEvent;
import vn.tinhgon.events.StaffingEvent;
import vn.tinhgon.plans.agency.AnnouncedCases;
import vn.tinhgon.plans.agency.KnownFunctions;
import vn.tinhgon.plans.succession.FollowAreas;
import vn.tinhgon.plans.succession.FollowRestructurings;
import vn.tinhgon.platform.consuming.EventIntake;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Keeps the copy of the registry, and lets duties and plans follow what becomes of agencies. */
@ApplicationScoped
public class AgencyListener {

    private final EventIntake intake;
    private final RegistryCopy registry;
    private final KnownFunctions functions;
    private final FollowRestructurings duties;
    private final FollowAreas plans;
    private final AnnouncedCases announced;

    AgencyListener(
            EventIntake intake,
            RegistryCopy registry,
            KnownFunctions functions,
            FollowRestructurings duties,
            FollowAreas plans,
            AnnouncedCases announced) {
        this.intake = intake;
        this.registry = registry;
        this.functions = functions;
        this.duties = duties;
        this.plans = plans;
        this.announced = announced;
    }

    @Incoming("agency-events-in")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, AgencyEvent.class, this::follow);
    }

    private void follow(AgencyEvent event) {
        registry.apply(event);
        functions.apply(event);
        switch (event) {
            case AreaEvent e -> plans.changed(e.aggregateId());
            case AgenciesMerged e -> duties.merged(e);
            case AgencySplit e -> duties.split(e);
            case AgencyDissolved e -> duties.dissolved(e);
            case FunctionsTransferred e -> duties.transferred(e);
            case AgencyRestored e -> duties.restored(e);
            case RestructuringEvent e -> hear(e);
            // Duties belong to the agency, whatever it is called and wherever it is.
            case AgencyEstablished _, AgencyRenamed _, AgencyMoved _, AgencyCorrected _ -> {}
            case StaffingEvent _, PilotEvent _ -> {}
        }
    }

    private void hear(RestructuringEvent event) {
        announced.hear(event);
        if (event instanceof RestructuringAnnulled e) {
            duties.annulled(e.annulledCaseId());
        }
    }
}
