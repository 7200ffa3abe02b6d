package dev.signet.benchmarks;

import dev.signet.benchmarks.peers.AvajeJudge;
import dev.signet.benchmarks.peers.HibernateJudge;
import dev.signet.benchmarks.peers.MicronautJudge;
import java.util.Optional;

/** Who judges finished objects, in the order of the table; the first one that a model has is what others are held against. */
public enum Judges {
    SCANS("hand-written, scans") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return model.scanningJudge();
        }
    },
    REGEX("hand-written, java.util.regex") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return model.matchingJudge();
        }
    },
    SIGNET("Signet") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return Optional.of(model.generatedJudge());
        }
    },
    SIGNET_TOLD("Signet, every place and word asked for") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return Optional.of(new Told<>(model.generatedJudge()));
        }
    },
    AVAJE("avaje-validator") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return Optional.of(new AvajeJudge<>());
        }
    },
    HIBERNATE("Hibernate Validator") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return Optional.of(new HibernateJudge<>());
        }
    },
    MICRONAUT("micronaut-validation") {
        @Override
        public <T> Optional<Judge<T>> of(Model<T> model) {
            return Optional.of(new MicronautJudge<>());
        }
    };

    private final String title;

    Judges(String title) {
        this.title = title;
    }

    /** How the table calls it. */
    public String title() {
        return title;
    }

    /** Ready to judge; empty where nobody wrote it for this model. */
    public abstract <T> Optional<Judge<T>> of(Model<T> model);
}
