package dev.signet.runtime.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.TestAbortedException;

/**
 * What the tests of a contract stand on: the started application, and the words in which the tests speak.
 *
 * <p>A <em>fixture</em> is a protected method that says what only the application's author knows: credentials, a customer
 * that exists. The emitted class guesses what it can. Where a guess does not do, the tests that need it are skipped with
 * the method to write; they are never green without it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractTests {
    private @Nullable EmbeddedServer server;
    private @Nullable Sender sender;

    @BeforeAll
    final void startApplication() {
        Map<String, Object> properties =
                new HashMap<>(Map.of("micronaut.server.port", -1, QuotasOnDemand.PROPERTY, QuotasOnDemand.ON));
        properties.putAll(configuration());
        EmbeddedServer started = ApplicationContext.run(EmbeddedServer.class, properties, Environment.TEST);
        server = started;
        sender = new Sender(started.getURI());
    }

    @AfterAll
    final void stopApplication() {
        if (server != null) {
            server.close();
        }
    }

    // The fixtures that every contract has.

    /** Fixture: properties of the application under test, on top of those of the environment {@code test}. */
    protected Map<String, Object> configuration() {
        return Map.of();
    }

    /** Fixture: the {@code Authorization} of a caller who has this role and no other. */
    protected String credentials(String role) {
        throw missing("protected String credentials(String role)");
    }

    /** Fixture: the {@code Authorization} of a caller who has none of the roles that the contract names. */
    protected String credentialsWithoutRole() {
        throw missing("protected String credentialsWithoutRole()");
    }

    /** Skips a test for want of a fixture, saying which method to write. */
    protected final TestAbortedException missing(String fixture) {
        return new TestAbortedException("Missing fixture. Write in "
                + getClass().getSimpleName() + ":\n    @Override\n    " + fixture + " {\n        return …;\n    }");
    }

    // What fixtures are written with.

    /** A request, {@code call("GET", "/v1/books/{isbn}")}, to be completed. */
    protected final Call call(String method, String pathTemplate) {
        return new Call(method, pathTemplate);
    }

    /** A bean of the started application. */
    protected final <T> T bean(Class<T> type) {
        return Objects.requireNonNull(server, "the application is not started")
                .getApplicationContext()
                .getBean(type);
    }

    /** What the application answers. */
    protected final Answer send(Call call) {
        return sender().send(call);
    }

    /** The call with the credentials of a role, unless it has some. */
    protected Call as(String role, Call call) {
        return call.hasHeader("Authorization") ? call : call.authorization(credentials(role));
    }

    /** The call with the credentials of a caller without a role, unless it has some. */
    protected Call asAnyone(Call call) {
        return call.hasHeader("Authorization") ? call : call.authorization(credentialsWithoutRole());
    }

    /** The call with credentials, whatever it has, of a caller without a role. */
    protected Call asStranger(Call call) {
        return asAnyone(call.header("Authorization"));
    }

    /** The call with an {@code Idempotency-Key} that was never used, unless it has one. */
    protected final Call keyed(Call call) {
        return call.hasHeader("Idempotency-Key")
                ? call
                : call.key(UUID.randomUUID().toString());
    }

    /** The call with the version that it means to change, which a GET of its path tells, unless it has one. */
    protected final Call matching(Call call) {
        return call.hasHeader("If-Match")
                ? call
                : call.ifMatch(new Conditions(sender()).tag(call).orElse("*"));
    }

    /**
     * The call under a condition, unless it has one: that what is there has the version that a GET of its path tells, or
     * that nothing is.
     */
    protected final Call conditional(Call call) {
        return new Storing(sender()).conditional(call);
    }

    // What emitted tests are written with.

    /** Where several statuses are a success. */
    protected static Statuses eitherOf(Integer... statuses) {
        return new Statuses(List.of(statuses));
    }

    /** A call that an emitted fixture made up, so that it may name what does not exist. */
    protected final Call guess(String fixture, Call call) {
        return call.guessedBy(fixture);
    }

    /** As many code points, none of them a space; each is two UTF-16 units, so that the two counts differ. */
    protected static String text(int codePoints) {
        return "\uD83D\uDE00".repeat(codePoints);
    }

    /** One value, several times. */
    protected static String[] times(String value, int count) {
        return Collections.nCopies(count, value).toArray(String[]::new);
    }

    /** One entry of a validation problem. */
    protected static ExpectedViolation violation(String in, String where, String code) {
        return new ExpectedViolation(in, where, code);
    }

    /** The call succeeds with this status. A guess that names what does not exist skips the test. */
    protected final Answer succeeds(Call call, int status) {
        return succeeds(call, eitherOf(status));
    }

    /** The same with one of these statuses. */
    protected final Answer succeeds(Call call, Statuses success) {
        return succeeds(call, send(call), success);
    }

    private Answer succeeds(Call call, Answer answer, Statuses success) {
        if (call.guess().isPresent() && answer.isForWantOfKnowledge()) {
            TestAbortedException skip = missing(call.guess().get());
            throw new TestAbortedException(
                    skip.getMessage() + "\nThe guess was " + call + "\nand the answer " + answer);
        }
        return answer.hasStatus(success);
    }

    /** The call is let through: it is answered neither 401 nor 403, nor does the service fail. */
    protected final Answer admits(Call call) {
        Answer answer = send(call);
        answer.holds(answer.status() != 401 && answer.status() != 403, "refuses the caller");
        answer.holds(answer.status() < 500, "is a failure of the service");
        return answer.status() < 400 ? answer : answer.isWellFormedProblem();
    }

    /** The call is answered with this problem. */
    protected final Answer answers(Call call, int status, String problemType, String title) {
        return send(call).hasStatus(status).isProblem(problemType, title);
    }

    /** The call is answered with this status and no other problem than that. */
    protected final Answer answers(Call call, int status) {
        return answers(call, status, "about:blank", HttpStatus.valueOf(status).getReason());
    }

    /** What is someone else's is answered with this 404, and what does not exist with the same, but for its instance. */
    protected final void hides(Call foreign, Call nowhere, String problemType, String title) {
        Answer hidden = answers(foreign, 404, problemType, title);
        hidden.isToldLike(answers(nowhere, 404, problemType, title));
    }

    /** The call is refused with 400, and this violation is among those told. */
    protected final Answer refuses(Call call, ExpectedViolation expected) {
        Answer answer = answers(call, 400, "/problems/validation-error", "Validation error");
        return answer.holds(
                answer.violations().stream().anyMatch(expected::isTheSameAs),
                "tells nothing of the violation " + expected);
    }

    /** The call reaches validation, which does not complain of this, nor that the value there cannot be read. */
    protected final Answer accepts(Call call, ExpectedViolation unexpected) {
        Answer answer = admits(call);
        answer.holds(!List.of(405, 406, 413, 415).contains(answer.status()), "comes before validation");
        if (answer.status() != 400) {
            return answer;
        }
        return answer.holds(
                !answer.isOfProblemType("/problems/validation-error")
                        || answer.violations().stream().noneMatch(told -> contradicts(unexpected, told)),
                "refuses what the contract accepts, with or before " + unexpected);
    }

    private static boolean contradicts(ExpectedViolation unexpected, ExpectedViolation told) {
        return told.isTheSameAs(unexpected)
                || told.code().equals("json")
                || (told.code().equals("type") && told.isAtTheSamePlaceAs(unexpected));
    }

    /** A retry with the same key is answered what the first call was, and says so. */
    protected final void replays(Call call, int status) {
        replays(call, eitherOf(status));
    }

    /** The same where the first call has one of these statuses. */
    protected final void replays(Call call, Statuses success) {
        new Retries(sender()).replays(call, succeeds(call, success));
    }

    /** A retry that differs in what does not count is answered like the first request. */
    protected final void replaysTo(Call first, Call retry, int status) {
        replaysTo(first, retry, eitherOf(status));
    }

    /** The same where the first request has one of these statuses. */
    protected final void replaysTo(Call first, Call retry, Statuses success) {
        String key = UUID.randomUUID().toString();
        new Retries(sender()).replaysTo(retry.key(key), succeeds(first.key(key), success));
    }

    /** A key that comes again with another request is refused. */
    protected final void refusesReuse(Call first, Call other, int status, int refusal) {
        refusesReuse(first, other, eitherOf(status), refusal);
    }

    /** The same where the first request has one of these statuses. */
    protected final void refusesReuse(Call first, Call other, Statuses success, int refusal) {
        String key = UUID.randomUUID().toString();
        succeeds(first.key(key), success);
        answers(other.key(key), refusal, "/problems/idempotency-key-reused", "Idempotency-Key reused");
    }

    /** Of simultaneous calls with one key, one is carried out; the others are its replays, or are told to retry. */
    protected final void happensOnce(Call call, int status) {
        happensOnce(call, eitherOf(status));
    }

    /** The same where a success has one of these statuses. */
    protected final void happensOnce(Call call, Statuses success) {
        Retries retries = new Retries(sender());
        List<Answer> answers = retries.together(call);
        answers.stream()
                .filter(answer -> !retries.isToldToRetry(answer))
                .forEach(answer -> succeeds(call, answer, success));
        retries.happenedOnce(call, answers, success);
    }

    /** Who has an answer by its ETag is not given it again. */
    protected final void revalidates(Call call, int status) {
        new Conditions(sender()).revalidates(call, succeeds(call, status));
    }

    /** HEAD is answered what GET is, without content. */
    protected final void headIsLikeGet(Call call, int status) {
        new Conditions(sender()).headIsLikeGet(call, succeeds(call, status));
    }

    /** OPTIONS tells anyone which methods the path has. */
    protected final void offers(Call call, String... methods) {
        Call options = call.bare("OPTIONS").header("Authorization");
        send(options).hasStatus(204).hasNoContent().allows(methods);
    }

    /** A change is refused to who means another version, or knows the version by a weak tag alone. */
    protected final void refusesOtherVersions(Call call) {
        succeeds(call, send(call.ifMatch("\"no-version-of-it\"")), eitherOf(412))
                .isProblem("about:blank", HttpStatus.PRECONDITION_FAILED.getReason());
        new Conditions(sender()).tag(call).ifPresent(tag -> send(call.ifMatch("W/" + tag))
                .hasStatus(412));
    }

    /** Of simultaneous changes of one version at the most one is made. */
    protected final void losesNoUpdate(Call call, int status) {
        losesNoUpdate(call, eitherOf(status));
    }

    /** The same where a change has one of these statuses. */
    protected final void losesNoUpdate(Call call, Statuses success) {
        succeeds(call, success);
        new Conditions(sender()).losesNoUpdate(matching(call.ifMatch().ifNoneMatch()), success);
    }

    /** What is there already, since the call has stored it, is replaced by the same call. */
    protected final void replaces(Call call, Statuses success, int replaced) {
        succeeds(call, success);
        new Storing(sender()).replaces(call, replaced);
    }

    /** What is there already, since the call has stored it, is not created ({@code If-None-Match: *}). */
    protected final void createsNoMore(Call call, Statuses success) {
        succeeds(call, success);
        new Storing(sender()).createsNoMore(call);
    }

    /** Of simultaneous calls that create the same ({@code If-None-Match: *}) one does. */
    protected final void createsOnce(Call call) {
        new Storing(sender()).createsOnce(call);
    }

    /**
     * What the caller may use is told with the answer; once it is used up the call is refused with 429, without credentials
     * still with 401.
     *
     * @param policies the field {@code RateLimit-Policy}
     */
    protected final void limits(Call call, String policies) {
        admits(call).hasQuotas(policies);
        Call usedUp = call.header(QuotasOnDemand.HEADER, QuotasOnDemand.USED_UP);
        answers(
                        usedUp,
                        429,
                        "https://iana.org/assignments/http-problem-types#quota-exceeded",
                        "Request cannot be satisfied as assigned quota has been exceeded")
                .hasQuotas(policies)
                .isToComeBackLater()
                .hasCacheControl("no-store");
        if (call.hasHeader("Authorization")) {
            answers(usedUp.header("Authorization"), 401).hasChallenge();
        }
    }

    private Sender sender() {
        return Objects.requireNonNull(sender, "the application is not started");
    }
}
