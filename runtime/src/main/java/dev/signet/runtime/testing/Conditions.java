package dev.signet.runtime.testing;

import java.util.List;
import java.util.Optional;

/** What is asked of conditional requests, and of HEAD (RFC 9110, 9.3.2 and 13). */
final class Conditions {
    private static final int SIMULTANEOUS = 8;
    private static final List<String> FIELDS = List.of("Content-Type", "ETag", "Cache-Control", "Vary");

    private final Sender sender;

    Conditions(Sender sender) {
        this.sender = sender;
    }

    /** The ETag that a GET of the call's path tells, where it does. */
    Optional<String> tag(Call call) {
        Answer now = sender.send(call.bare("GET"));
        return now.status() == 200 ? now.header("ETag") : Optional.empty();
    }

    void revalidates(Call call, Answer first) {
        String tag = first.hasEntityTag().header("ETag").orElseThrow();
        isNotModified(first, sender.send(call.ifNoneMatch(tag)));
        isNotModified(first, sender.send(call.ifNoneMatch("\"other\", W/" + tag)));
        isNotModified(first, sender.send(call.ifNoneMatch("*")));
        sender.send(call.ifNoneMatch("\"other\"")).hasStatus(first.status());
    }

    private static void isNotModified(Answer first, Answer again) {
        again.hasStatus(304).hasNoContent();
        for (String field : List.of("ETag", "Cache-Control", "Vary")) {
            again.holds(again.header(field).equals(first.header(field)), "has another " + field + " than its 200");
        }
    }

    void headIsLikeGet(Call call, Answer before) {
        Answer head = sender.send(call.method("HEAD"));
        head.hasStatus(before.status()).holds(head.contentLength() == 0, "has content");
        for (String field : FIELDS) {
            head.holds(head.header(field).equals(before.header(field)), "has another " + field + " than that of GET");
        }
        // What GET answers may have changed in between, but not before and after.
        Optional<String> length = head.header("Content-Length");
        Answer after = sender.send(call);
        head.holds(
                length.isEmpty()
                        || length.equals(before.header("Content-Length"))
                        || length.equals(after.header("Content-Length")),
                "has another Content-Length than that of GET");
    }

    /** An implementation may take a change that is there already for made (RFC 9110, 13.1.1); it adds no version then. */
    void losesNoUpdate(Call call, Statuses success) {
        String base = String.join(", ", call.headers().getOrDefault("If-Match", List.of()));
        List<Answer> answers = sender.sendTogether(call, SIMULTANEOUS);
        answers.forEach(answer -> answer.holds(
                success.include(answer.status()) || answer.status() == 412, "is neither " + success + " nor 412"));
        List<String> made = answers.stream()
                .filter(answer -> success.include(answer.status()))
                .flatMap(answer -> answer.header("ETag").stream())
                .filter(tag -> !tag.equals(base))
                .distinct()
                .toList();
        if (made.size() > 1) {
            throw answers.get(0).failure("is one of several versions that were made of " + base + " at once: " + made);
        }
    }
}
