package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

interface Groups {
    interface Create {}

    @GroupSequence({Create.class, Circle.class})
    interface Round {}

    @GroupSequence(Round.class)
    interface Circle {}

    @GroupSequence({})
    interface Nothing {}

    @GroupSequence({Create.class, String.class})
    interface OfClasses {}

    @GroupSequence({Create.class, Default.class})
    interface Fine {}

    interface Child extends Fine {}

    @GroupSequence(Child.class)
    interface OfChildren {}
}
