package dev.signet.runtime.testing;

import java.util.List;
import java.util.UUID;

/** What is asked of a PUT that creates what is not there, and replaces what is (RFC 9110, 9.3.4 and 13.1). */
final class Storing {
    private static final int SIMULTANEOUS = 8;
    private static final int CREATED = 201;
    private static final int REFUSED = 412;

    private final Sender sender;

    Storing(Sender sender) {
        this.sender = sender;
    }

    /** The call under the condition that what it finds is as a GET of its path tells now. */
    Call conditional(Call call) {
        if (call.hasHeader("If-Match") || call.hasHeader("If-None-Match")) {
            return call;
        }
        Answer now = sender.send(call.bare("GET"));
        return now.status() == 200 ? call.ifMatch(now.header("ETag").orElse("*")) : call.ifNoneMatch("*");
    }

    /** What the call has stored is there, so that the same call replaces it. */
    void replaces(Call call, int replaced) {
        String tag = new Conditions(sender).tag(call).orElse("*");
        sender.send(anew(call).ifNoneMatch().ifMatch(tag)).hasStatus(replaced);
    }

    /** What the call has stored is there, so that nothing is to create. */
    void createsNoMore(Call call) {
        sender.send(anew(call).ifMatch().ifNoneMatch("*"))
                .hasStatus(REFUSED)
                .isProblem("about:blank", "Precondition Failed");
    }

    void createsOnce(Call call) {
        List<Answer> answers = sender.sendTogether(call.ifMatch().ifNoneMatch("*"), SIMULTANEOUS);
        answers.forEach(answer ->
                answer.holds(answer.status() == CREATED || answer.status() == REFUSED, "is neither 201 nor 412"));
        long created =
                answers.stream().filter(answer -> answer.status() == CREATED).count();
        if (created != 1) {
            throw answers.get(0)
                    .failure("is one of " + SIMULTANEOUS + " simultaneous creations, of which " + created
                            + " were made, not one");
        }
    }

    /** A retry would be given the first answer, of whatever became of the state. */
    private static Call anew(Call call) {
        return call.hasHeader("Idempotency-Key") ? call.key(UUID.randomUUID().toString()) : call;
    }
}
