package dev.signet.benchmarks;

import dev.signet.benchmarks.peers.AvajeJudge;
import dev.signet.benchmarks.peers.AvajeReading;
import dev.signet.benchmarks.peers.DatabindReading;
import dev.signet.benchmarks.peers.HibernateJudge;
import dev.signet.benchmarks.peers.MicronautJudge;
import dev.signet.benchmarks.peers.SerdeReading;
import java.util.Optional;

/** Who reads JSON, in the order of the table: with a verdict, or the same reading alone. */
public enum Readings {
    HAND_SCANS("hand-written on jackson-core, scans", true) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return model.handReading().flatMap(reading -> model.scanningJudge().map(reading::then));
        }
    },
    SIGNET("Signet", true) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return Optional.of(model.generatedReading());
        }
    },
    JSONB_AVAJE("avaje-jsonb, avaje-validator", true) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return JSONB.of(model).map(reading -> reading.then(new AvajeJudge<>()));
        }
    },
    DATABIND_HIBERNATE("Jackson databind, Hibernate Validator", true) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return DATABIND.of(model).map(reading -> reading.then(new HibernateJudge<>()));
        }
    },
    SERDE_MICRONAUT("Micronaut Serde, micronaut-validation", true) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return SERDE.of(model).map(reading -> reading.then(new MicronautJudge<>()));
        }
    },
    HAND("hand-written on jackson-core, alone", false) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return model.handReading();
        }
    },
    JSONB("avaje-jsonb, alone", false) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return Optional.of(new AvajeReading<>(model.type()));
        }
    },
    DATABIND("Jackson databind, alone", false) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return Optional.of(DatabindReading.plain(model.type()));
        }
    },
    BLACKBIRD("Jackson databind with Blackbird, alone", false) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return Optional.of(DatabindReading.withBlackbird(model.type()));
        }
    },
    SERDE("Micronaut Serde, alone", false) {
        @Override
        public <T> Optional<Reading<T>> of(Model<T> model) {
            return Optional.of(new SerdeReading<>(model.type()));
        }
    };

    private final String title;
    private final boolean judges;

    Readings(String title, boolean judges) {
        this.title = title;
        this.judges = judges;
    }

    /** How the table calls it. */
    public String title() {
        return title;
    }

    /** Whether it judges what it reads. */
    public boolean judges() {
        return judges;
    }

    /** Ready to read; empty where nobody wrote it for this model. */
    public abstract <T> Optional<Reading<T>> of(Model<T> model);
}
