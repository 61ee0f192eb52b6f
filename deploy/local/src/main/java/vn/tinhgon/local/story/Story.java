package vn.tinhgon.local.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.tinhgon.local.FirstStart;
import vn.tinhgon.local.Suite;
import vn.tinhgon.local.Terminal;

/**
 * Registers the sample province and lets one plan go through the whole suite, each step by the
 * person who would take it.
 */
public final class Story implements FirstStart {

    private static final String AGENCIES = "agencies";
    private static final String PLANS = "plans";
    private static final String ORGANISATION_BOARD = "01980000-0000-7000-8000-000000000002";

    @Override
    public void run(Suite suite, Terminal terminal) {
        new Telling(suite, terminal).tell();
    }

    /**
     * What settles a draft: the proposed leads, and one agency that leads wherever one must be
     * chosen and watches over the plan.
     */
    public static JsonNode settlement(JsonNode draft, String agency) {
        var settlement =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("monitorId", agency)
                        .put("acceptProposedLeads", true);
        var leads = settlement.putArray("leads");
        for (var finding : draft.get("findings")) {
            if ("lead-to-be-chosen".equals(finding.get("code").asText())) {
                leads.addObject().put("ref", finding.get("ref").asText()).put("agencyId", agency);
            }
        }
        return settlement;
    }

    /** One run of the story. */
    private static final class Telling {

        private final Suite suite;
        private final Terminal terminal;
        private final Map<String, Api> users = new HashMap<>();

        Telling(Suite suite, Terminal terminal) {
            this.suite = suite;
            this.terminal = terminal;
        }

        void tell() {
            registerProvince();
            var plan = importPlan();
            issue(plan);
            work(plan);
            sweep();
            merge(plan);
        }

        private void registerProvince() {
            var demo = as("demo");
            Sample.areas().forEach(area -> demo.post(AGENCIES, "areas", area));
            var registrar = as("registrar");
            Sample.agencies().forEach(agency -> registrar.post(AGENCIES, "agencies", agency));
            terminal.say("story-province", Sample.agencies().size());
        }

        private String importPlan() {
            var planner = as("planner");
            Until.holds("plans-service knows the province", () -> knowsAll(planner));
            var read = planner.upload(PLANS, "plan-imports", "ke-hoach-mau.txt", Sample.plan());
            var toChoose =
                    count(
                            read.get("findings"),
                            f -> "lead-to-be-chosen".equals(f.path("code").asText()));
            var tasks = count(read.get("tasks"), t -> "TASK".equals(t.path("kind").asText()));
            terminal.say("story-imported", tasks, toChoose);
            return read.get("planId").asText();
        }

        /** The last agency of the tasks is matched once the service has heard of all. */
        private boolean knowsAll(Api planner) {
            if (planner.status(PLANS, "plans") != 200) {
                return false;
            }
            var read =
                    planner.upload(
                            PLANS, "plan-imports?dryRun=true", "ke-hoach-mau.txt", Sample.plan());
            return count(read.get("findings"), Telling::isUnknownAgencyOfTask) == 0;
        }

        private static boolean isUnknownAgencyOfTask(JsonNode finding) {
            return finding.path("code").asText().startsWith("agency-un")
                    && finding.path("ref").asText().startsWith("III.");
        }

        private void issue(String plan) {
            var planner = as("planner");
            planner.patch(
                    PLANS,
                    "plans/" + plan,
                    settlement(planner.get(PLANS, "plans/" + plan), ORGANISATION_BOARD));
            var issued =
                    planner.change(
                            PLANS,
                            "plans/" + plan,
                            "/issuance",
                            body(Map.of("issuedOn", "2018-04-10")));
            Until.holds(
                    "reporting counts the tasks",
                    () -> total().get("tasks").asInt() == issued.get("tasks").asInt());
            Until.holds(
                    "the officer has its tasks in the inbox", () -> !inbox("officer").isEmpty());
            Until.holds("mail was sent", () -> !suite.parts().mail().mails().isEmpty());
            terminal.say(
                    "story-issued",
                    issued.get("number").asText(),
                    suite.parts().mail().mails().size());
        }

        private void work(String plan) {
            var officer = as("officer");
            officer.change(
                    PLANS,
                    "tasks/" + task(plan, "III.1").get("id").asText(),
                    "/progress",
                    body(Map.of("note", "Đã rà soát 12 tổ chức phối hợp liên ngành"))
                            .put("percent", 60));
            var done = "tasks/" + task(plan, "III.9").get("id").asText();
            officer.change(
                    PLANS,
                    done,
                    "/completion",
                    body(
                            Map.of(
                                    "completedOn",
                                    "2018-11-30",
                                    "evidence",
                                    "Kế hoạch số 15/KH-SNV ngày 28/11/2018")));
            as("planner").change(PLANS, done, "/completion/acceptance", body(Map.of()));
            Until.holds("the figures follow", () -> total().get("completedOnTime").asInt() == 1);
            terminal.say("story-worked");
        }

        private void sweep() {
            var swept = as("administrator").post(PLANS, "deadline-sweeps");
            terminal.say("story-swept", swept.get("overdue").asInt());
        }

        private void merge(String plan) {
            var before = total();
            var registrar = as("registrar");
            var merger =
                    registrar.post(AGENCIES, "restructurings", Sample.merger()).get("id").asText();
            var simulated = registrar.post(AGENCIES, "restructurings/" + merger + "/simulation");
            registrar.change(AGENCIES, "restructurings/" + merger, "/submission", body(Map.of()));
            var decision =
                    body(
                            Map.of(
                                    "number",
                                    "512-QĐ/TU",
                                    "date",
                                    "2020-06-20",
                                    "issuer",
                                    "Ban Thường vụ Tỉnh ủy"));
            as("approver")
                    .change(
                            AGENCIES,
                            "restructurings/" + merger,
                            "/approval",
                            body(Map.of()).set("decision", decision));
            var successor = simulated.at("/effects/heirs/0/to/0/id").asText();
            Until.holds("open tasks are the successor's", () -> openTasksAreOf(plan, successor));
            Until.holds("the totals have not changed", () -> total().equals(before));
            var resolved =
                    as("planner")
                            .get(AGENCIES, "agencies/resolve?scheme=LOCAL&code=SNV")
                            .get("agencies")
                            .get(0);
            terminal.say("story-merged", resolved.get("name").asText(), moved(plan, successor));
            terminal.say(
                    "story-figures",
                    before.get("tasks"),
                    before.get("completedOnTime"),
                    before.get("openOverdue"));
        }

        private boolean openTasksAreOf(String plan, String successor) {
            var ended =
                    StreamSupport.stream(
                                    Sample.merger().at("/moves/0/inputIds").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList();
            return count(tasks(plan), t -> t.get("completedOn").isNull() && ended.contains(lead(t)))
                            == 0
                    && moved(plan, successor) > 0;
        }

        private long moved(String plan, String successor) {
            return count(tasks(plan), t -> successor.equals(lead(t)));
        }

        private JsonNode tasks(String plan) {
            return as("planner").get(PLANS, "tasks?planId=" + plan).get("items");
        }

        private JsonNode task(String plan, String ref) {
            return StreamSupport.stream(tasks(plan).spliterator(), false)
                    .filter(t -> ref.equals(t.get("ref").asText()))
                    .findFirst()
                    .orElseThrow();
        }

        private static String lead(JsonNode task) {
            return StreamSupport.stream(task.get("assignments").spliterator(), false)
                    .filter(a -> "LEAD".equals(a.get("role").asText()))
                    .map(a -> a.get("agencyId").asText())
                    .findFirst()
                    .orElse("");
        }

        private JsonNode total() {
            return as("inspector").get("reporting", "progress?scope=vn.93").get("total");
        }

        private JsonNode inbox(String user) {
            return as(user).get("notifications", "me/inbox").get("items");
        }

        private Api as(String user) {
            return users.computeIfAbsent(user, name -> new Api(suite, name));
        }

        private static long count(JsonNode list, Predicate<JsonNode> condition) {
            return StreamSupport.stream(list.spliterator(), false).filter(condition).count();
        }

        private static ObjectNode body(Map<String, String> fields) {
            var body = JsonNodeFactory.instance.objectNode();
            fields.forEach(body::put);
            return body;
        }
    }
}
