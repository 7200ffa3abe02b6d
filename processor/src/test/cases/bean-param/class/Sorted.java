package acme;

import jakarta.ws.rs.QueryParam;

/** A list in an order. */
public abstract class Sorted<T> extends Paging {
    @QueryParam("sort")
    private T sort;

    public T getSort() {
        return sort;
    }

    public void setSort(T sort) {
        this.sort = sort;
    }
}
