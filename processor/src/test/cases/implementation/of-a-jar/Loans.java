package acme;

import jakarta.validation.constraints.Size;
import shop.LoanApi;

class Loans implements LoanApi {
    @Override
    public int count(@Size(max = 9) String of) {
        return of.length();
    }
}
