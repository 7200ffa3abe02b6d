package dev.signet.processor.targets.junit;

import static dev.signet.processor.targets.junit.Contracts.SITE;
import static dev.signet.processor.targets.junit.Contracts.body;
import static dev.signet.processor.targets.junit.Contracts.contract;
import static dev.signet.processor.targets.junit.Contracts.enumeration;
import static dev.signet.processor.targets.junit.Contracts.list;
import static dev.signet.processor.targets.junit.Contracts.max;
import static dev.signet.processor.targets.junit.Contracts.maybe;
import static dev.signet.processor.targets.junit.Contracts.min;
import static dev.signet.processor.targets.junit.Contracts.named;
import static dev.signet.processor.targets.junit.Contracts.operation;
import static dev.signet.processor.targets.junit.Contracts.optional;
import static dev.signet.processor.targets.junit.Contracts.parameter;
import static dev.signet.processor.targets.junit.Contracts.pattern;
import static dev.signet.processor.targets.junit.Contracts.property;
import static dev.signet.processor.targets.junit.Contracts.record;
import static dev.signet.processor.targets.junit.Contracts.required;
import static dev.signet.processor.targets.junit.Contracts.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.model.Access;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.RateLimit;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of a service, constraint by constraint and place by place. */
class FactsTest {
    @Test
    void aFractionalBoundIsPassedByLessThanOne() {
        assertThat(posted(property("rate", required(ScalarKind.DOUBLE, min(0)))))
                .contains(
                        "refuses(add().body(\"/rate\", new BigDecimal(\"-0.5\")), violation(\"body\", \"#/rate\", \"min\"))");
    }

    @Test
    void aBoundThatNoValueOfTheTypeCanPassIsNotPassed() {
        assertThat(posted(property("count", required(ScalarKind.LONG, max(Long.MAX_VALUE)))))
                .contains("add_countAt9223372036854775807_isAccepted")
                .doesNotContain("add_countAbove");
    }

    @Test
    void aLowerBoundOfASizeIsAskedFromBothSides() {
        assertThat(posted(property("sku", required(ScalarKind.STRING, size(3, 3)))))
                .contains("\"sku\": \"sku\"")
                .contains("accepts(add().body(\"/sku\", text(3)), violation(\"body\", \"#/sku\", \"size\"))")
                .contains("refuses(add().body(\"/sku\", text(2)), violation(\"body\", \"#/sku\", \"size\"))")
                .contains("refuses(add().body(\"/sku\", text(4)), violation(\"body\", \"#/sku\", \"size\"))");
    }

    @Test
    void aListIsAskedForItsLengthAndItsElements() {
        assertThat(posted(property("tags", list(required(ScalarKind.STRING, size(1, 9)), size(1, 2)))))
                .contains("refuses(add().times(\"/tags\", 0), violation(\"body\", \"#/tags\", \"size\"))")
                .contains("refuses(add().times(\"/tags\", 3), violation(\"body\", \"#/tags\", \"size\"))")
                .contains("refuses(add().body(\"/tags/0\", null), violation(\"body\", \"#/tags/0\", \"required\"))")
                .contains("refuses(add().body(\"/tags/0\", text(10)), violation(\"body\", \"#/tags/0\", \"size\"))");
    }

    @Test
    void textsAreAskedForBlankEmptyAndMail() {
        assertThat(posted(
                        property("name", required(ScalarKind.STRING, new Constraint.NotBlank(SITE, ""))),
                        property(
                                "mail",
                                required(ScalarKind.STRING, new Constraint.Email(SITE, "", Constraint.Email.ANY, 0))),
                        property("code", required(ScalarKind.STRING, new Constraint.NotEmpty(SITE, "")))))
                .contains("refuses(add().body(\"/name\", \"  \"), violation(\"body\", \"#/name\", \"not-blank\"))")
                .contains("\"mail\": \"ann@example.org\"")
                .contains("refuses(add().body(\"/mail\", \"nobody\"), violation(\"body\", \"#/mail\", \"email\"))")
                .contains("refuses(add().body(\"/code\", \"\"), violation(\"body\", \"#/code\", \"not-empty\"))");
    }

    @Test
    void aNullForAnOptionalIsRefusedAndItsAbsenceAccepted() {
        assertThat(posted(property("note", maybe(required(ScalarKind.STRING)))))
                .contains("refuses(add().body(\"/note\", null), violation(\"body\", \"#/note\", \"null\"))")
                .contains("accepts(add().without(\"/note\"), violation(\"body\", \"#/note\", \"required\"))");
    }

    @Test
    void aRecursiveTypeIsFollowedOnce() {
        Contract tree = contract(
                List.of(record(
                        "acme",
                        "Node",
                        property("name", required(ScalarKind.STRING)),
                        property("children", list(named("Node"))))),
                operation(Verb.POST, "add", "/v1/nodes", body(named("Node"))));
        assertThat(JunitTargetTest.render(tree))
                .containsOnlyOnce("\"children\": []")
                .contains("add_children0Null_isRefusedWithRequired")
                .doesNotContain("/children/0/name");
    }

    @Test
    void whatCannotBeGuessedIsAFixture() {
        assertThat(posted(property("code", required(ScalarKind.STRING, pattern("(?=bax)\\w{3}")))))
                .contains("throw missing(\"protected Call add()\")");
    }

    @Test
    void namesAreEscapedInAPointerAndEncodedInItsFragment() {
        assertThat(posted(property("a/b c", required(ScalarKind.STRING))))
                .contains(".without(\"/a~1b c\"), violation(\"body\", \"#/a~1b%20c\", \"required\")");
    }

    @Test
    void aRequiredParameterIsAskedForItsAbsenceAndItsRepetition() {
        assertThat(got(parameter(Place.QUERY, "q", required(ScalarKind.STRING))))
                .contains("refuses(look().query(\"q\"), violation(\"query\", \"q\", \"required\"))")
                .contains("refuses(look().query(\"q\", \"q\", \"q\"), violation(\"query\", \"q\", \"repeated\"))");
    }

    @Test
    void aHeaderIsOnlyEverAscii() {
        assertThat(got(parameter(Place.HEADER, "X-Trace", optional(ScalarKind.STRING, size(0, 40)))))
                .contains(
                        "refuses(look().header(\"X-Trace\", \"a\".repeat(41)), violation(\"header\", \"X-Trace\", \"size\"))");
    }

    @Test
    void aListParameterIsRepeatedToItsBound() {
        assertThat(got(parameter(Place.QUERY, "tag", list(required(ScalarKind.STRING), size(0, 2)))))
                .contains("refuses(look().query(\"tag\", times(\"tag\", 3)), violation(\"query\", \"tag\", \"size\"))")
                .doesNotContain("\"repeated\"");
    }

    @Test
    void everyKindOfScalarIsGuessedAndMisspelt() {
        for (ScalarKind kind : ScalarKind.values()) {
            String rendered = posted(property("value", required(kind)));
            assertThat(rendered)
                    .as(kind.name())
                    .contains("return guess(")
                    .contains("add_valueOfWrongType_isRefusedWithType");
            if (!kind.isAnyString()) {
                assertThat(got(parameter(Place.QUERY, "value", required(kind))))
                        .as(kind.name())
                        .contains("look_valueMisspelt_isRefusedWithType")
                        .contains(", violation(\"query\", \"value\", \"type\"))");
            }
        }
    }

    @Test
    void aKeyIsReusedWithWhatCounts() {
        RequestBody thing = body(named("Thing"));
        String rendered = JunitTargetTest.render(contract(
                List.of(record(
                        "acme",
                        "Thing",
                        property("sent_at", required(ScalarKind.INSTANT)),
                        property("count", required(ScalarKind.INTEGER)))),
                keyed(operation(Verb.POST, "add", "/v1/things", thing), "/sent_at")));
        assertThat(rendered)
                .containsPattern("refusesReuse\\([^;]*other\\(\"/count\"")
                .containsPattern("replaysTo\\([^;]*other\\(\"/sent_at\"")
                .doesNotContainPattern("refusesReuse\\([^;]*other\\(\"/sent_at\"");
    }

    @Test
    void aHeaderDoesNotMakeAnotherRequest() {
        assertThat(JunitTargetTest.render(contract(
                        List.of(),
                        keyed(operation(
                                Verb.POST,
                                "add",
                                "/v1/things",
                                parameter(Place.HEADER, "X-Tag", required(ScalarKind.INTEGER)))))))
                .contains("again_isReplayed")
                .doesNotContain("keyReused_isRefused");
    }

    @Test
    void whatIsLimitedIsAskedForWithItsQuotaUsedUp() {
        Operation look = operation(Verb.GET, "look", "/v1/things");
        assertThat(JunitTargetTest.render(contract(List.of(), limited(look))))
                .contains("limits(look(),\n                \"\\\"burst\\\";q=10;w=1, \\\"daily\\\";q=500;w=86400\")");
        assertThat(JunitTargetTest.render(contract(List.of(), look))).doesNotContain("limits(");
    }

    private static Operation limited(Operation operation) {
        RateLimit limit = new RateLimit(
                "acme.Api.look",
                false,
                List.of(
                        new RateLimit.Policy(SITE, "burst", 10, Duration.ofSeconds(1), RateLimit.By.CALLER),
                        new RateLimit.Policy(SITE, "daily", 500, Duration.ofDays(1), RateLimit.By.ADDRESS)));
        return new Operation(
                operation.site(),
                operation.name(),
                operation.verb(),
                operation.path(),
                operation.arguments(),
                operation.success(),
                operation.problems(),
                operation.access(),
                operation.idempotency(),
                operation.ownership(),
                operation.requireIfMatch(),
                operation.caching(),
                Optional.of(limit),
                operation.refusesUnknownQuery(),
                operation.mayBlock(),
                operation.crossParameter(),
                operation.doc());
    }

    private static Operation keyed(Operation operation, String... ignored) {
        return new Operation(
                operation.site(),
                operation.name(),
                operation.verb(),
                operation.path(),
                operation.arguments(),
                operation.success(),
                operation.problems(),
                new Access.Authenticated(),
                Optional.of(new Idempotency(SITE, true, Duration.ofHours(1), 422, List.of(ignored), false)),
                operation.doc());
    }

    private static String posted(TypeDefinition.Property... properties) {
        return JunitTargetTest.render(contract(
                List.of(record("acme", "Thing", properties), enumeration("acme", "Kind", "one", "two")),
                operation(Verb.POST, "add", "/v1/things", body(named("Thing")))));
    }

    private static String got(Argument... arguments) {
        return JunitTargetTest.render(contract(List.of(), operation(Verb.GET, "look", "/v1/things", arguments)));
    }
}
