package dev.signet.runtime.testing;

import java.util.List;

/** What is asked of requests that come again under their {@code Idempotency-Key}. */
final class Retries {
    private static final int SIMULTANEOUS = 8;
    private static final String IN_PROGRESS = "/problems/idempotency-request-in-progress";

    private final Sender sender;

    Retries(Sender sender) {
        this.sender = sender;
    }

    void replays(Call call, Answer first) {
        first.holds(!first.isReplayed(), "is a replay, though the key was never used");
        replaysTo(call, first);
    }

    void replaysTo(Call retry, Answer first) {
        Answer replay = sender.send(retry).isTheSameAs(first);
        replay.holds(replay.isReplayed(), "is no replay: there is no \"Idempotent-Replayed: true\"");
    }

    List<Answer> together(Call call) {
        return sender.sendTogether(call, SIMULTANEOUS);
    }

    /** Whether a simultaneous call is told to retry, as it must be told. */
    boolean isToldToRetry(Answer answer) {
        if (answer.status() != 409 || !answer.isOfProblemType(IN_PROGRESS)) {
            return false;
        }
        answer.isProblem(IN_PROGRESS, "Request in progress");
        answer.holds(answer.header("Retry-After").isPresent(), "has no Retry-After");
        return true;
    }

    /** Of those that succeeded one was carried out, and the others are its replays, as is the next. */
    void happenedOnce(Call call, List<Answer> answers, Statuses success) {
        List<Answer> successes = answers.stream()
                .filter(answer -> success.include(answer.status()))
                .toList();
        List<Answer> fresh =
                successes.stream().filter(answer -> !answer.isReplayed()).toList();
        if (fresh.size() != 1) {
            throw answers.get(0)
                    .failure("was carried out " + fresh.size() + " times in " + SIMULTANEOUS
                            + " simultaneous calls with one key; statuses "
                            + answers.stream().map(Answer::status).toList());
        }
        successes.forEach(answer -> answer.isTheSameAs(fresh.get(0)));
        sender.send(call).isTheSameAs(fresh.get(0));
    }
}
