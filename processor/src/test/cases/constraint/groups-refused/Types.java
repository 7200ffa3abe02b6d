package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

interface Types {
    record Plain(@NotNull(groups = String.class) String a, @Size(min = 1, groups = Groups.Fine.class) String b) {}

    @GroupSequence({Groups.Create.class, Default.class})
    record WithDefault(@NotNull String a) {}

    @GroupSequence(Groups.Create.class)
    record WithoutItself(@NotNull String a) {}

    @GroupSequence({Groups.Create.class, Base.class})
    class Base {
        private String a;

        @NotNull
        public String getA() {
            return a;
        }

        public void setA(String a) {
            this.a = a;
        }
    }

    class Derived extends Base {}
}
