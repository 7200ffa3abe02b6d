package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.SITE;
import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.idempotency;
import static dev.signet.processor.model.Contracts.named;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Schema.ListOf;
import dev.signet.processor.model.Schema.OptionalOf;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredMembersExistTest {
    private static final List<TypeDefinition> TYPES = List.of(
            record(
                    "Order",
                    property("sent_at", required(ScalarKind.INSTANT)),
                    property("a/b~", free(ScalarKind.STRING)),
                    property("origin", free(new OptionalOf(required(named("Origin"))))),
                    property("lines", required(new ListOf(required(named("Origin")))))),
            record("Origin", property("clock", free(ScalarKind.LONG)), property("outer", free(named("Order")))));

    @ParameterizedTest
    @ValueSource(strings = {"/sent_at", "/a~1b~0", "/origin", "/origin/clock", "/origin/outer/sent_at", "/lines"})
    void aMemberOfAnObjectHasAPointer(String pointer) {
        assertThat(fixes(named("Order"), pointer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "sent_at", "x/sent_at", "#/sent_at", "/sentAt", "/a/b~"})
    void whatNamesNoMemberIsToldTheirNames(String pointer) {
        assertThat(fixes(named("Order"), pointer)).containsExactly("Name one of: /sent_at, /a~1b~0, /origin, /lines.");
    }

    @Test
    void theNamesAreThoseOfTheObjectThatWasReached() {
        assertThat(fixes(named("Order"), "/origin/at")).containsExactly("Name one of: /origin/clock, /origin/outer.");
    }

    @Test
    void membersOfAListHaveNoNames() {
        assertThat(fixes(named("Order"), "/lines/0/clock"))
                .containsExactly("Name /lines itself; what it holds has no names.");
        assertThat(fixes(new ListOf(required(named("Order"))), "/0/sent_at"))
                .containsExactly("Remove it; the body has no members with names.");
    }

    @Test
    void withoutABodyThereIsNothingToIgnore() {
        assertThat(check("/sent_at")).extracting(Finding::fix).containsExactly("Remove it; the request has no body.");
    }

    @Test
    void theFindingStandsOnTheAttribute() {
        assertThat(check("/sent_at")).extracting(Finding::site).containsExactly(SITE.attribute("ignore"));
    }

    private static List<String> fixes(Schema body, String pointer) {
        return check(pointer, new RequestBody(SITE, "body", required(body), Doc.NONE)).stream()
                .map(Finding::fix)
                .toList();
    }

    private static List<Finding> check(String pointer, Argument... arguments) {
        return new IgnoredMembersExist()
                .check(contract(
                        TYPES, with(operation(Verb.POST, "/v1/orders", empty(), arguments), idempotency(422, pointer))))
                .toList();
    }
}
